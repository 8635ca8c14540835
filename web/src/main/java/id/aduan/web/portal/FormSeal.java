package id.aduan.web.portal;

import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Hkdf;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Optional;

/** Seals one unsent form with a key made of its writer's secret, which lies in their browser only: the portal alone cannot open it. */
final class FormSeal {

    private static final byte[] NOTHING = {};
    private static final int KEY_BYTES = 32;
    private static final int NAME_BYTES = 16;

    private final byte[] secret;
    private final String number;

    FormSeal(byte[] secret, String number) {
        this.secret = secret.clone();
        this.number = number;
    }

    /** Under what the form lies; tells neither its number nor the secret. */
    String name() {
        try {
            return HexFormat.of().formatHex(derived("nama", NAME_BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HMAC with SHA-256.", e);
        }
    }

    byte[] seal(byte[] plain) {
        try {
            return cipher().encrypt(plain, NOTHING);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java can seal with AES.", e);
        }
    }

    /** Empty for what another secret or number sealed, and for what was tampered with. */
    Optional<byte[]> open(byte[] sealed) {
        try {
            return Optional.of(cipher().decrypt(sealed, NOTHING));
        } catch (GeneralSecurityException notOurs) {
            return Optional.empty();
        }
    }

    private AesGcmJce cipher() throws GeneralSecurityException {
        return new AesGcmJce(derived("kunci", KEY_BYTES));
    }

    private byte[] derived(String purpose, int bytes) throws GeneralSecurityException {
        byte[] info = (purpose + " " + number).getBytes(StandardCharsets.UTF_8);
        return Hkdf.computeHkdf("HMACSHA256", secret, NOTHING, info, bytes);
    }
}
