package id.aduan.vault;

import id.aduan.shared.EmailAddress;
import id.aduan.shared.Nik;
import id.aduan.shared.PhoneNumber;
import org.jspecify.annotations.Nullable;

/** Keyed hashes by which the same person is found again without opening anything; null where a part is unknown or unreadable. */
record Traces(
        @Nullable String nik,
        @Nullable String phone,
        @Nullable String email) {

    static Traces of(Identity identity, KeyedHash hash) {
        return new Traces(
                nik(identity.nik(), hash),
                PhoneNumber.read(identity.phone())
                        .map(number -> hash.of("phone", number.e164()))
                        .orElse(null),
                EmailAddress.read(identity.email())
                        .map(address -> hash.of("email", address.value()))
                        .orElse(null));
    }

    static @Nullable String nik(String typed, KeyedHash hash) {
        return Nik.read(typed).map(nik -> hash.of("nik", nik.digits())).orElse(null);
    }
}
