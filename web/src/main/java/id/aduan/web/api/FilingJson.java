package id.aduan.web.api;

import id.aduan.channel.ChannelKind;
import id.aduan.intake.Reporter;
import id.aduan.intake.Submission;
import org.jspecify.annotations.Nullable;

/** A complaint as a program files it. Only {@code text} is always required; the rest by the office's rules. */
public record FilingJson(
        @Nullable String text,
        @Nullable String category,
        @Nullable String happenedOn,
        @Nullable String place,
        @Nullable IdentityJson identity,
        boolean unnamed,
        boolean aboutThisOffice,
        boolean mayForwardIdentity) {

    public record IdentityJson(
            @Nullable String name,
            @Nullable String address,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String nik) {

        Reporter reporter() {
            return new Reporter(orEmpty(name), orEmpty(address), orEmpty(phone), orEmpty(email), orEmpty(nik));
        }
    }

    /** @param key the idempotency key; empty for none */
    Submission submission(String key, ChannelKind channel) {
        var reporter = identity == null ? new Reporter("", "", "", "", "") : identity.reporter();
        return new Submission(
                orEmpty(text),
                orEmpty(category),
                orEmpty(happenedOn),
                orEmpty(place),
                reporter,
                unnamed,
                aboutThisOffice,
                mayForwardIdentity,
                true,
                key,
                channel);
    }

    static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }
}
