package id.aduan.web.api;

import id.aduan.shared.Actor;
import id.aduan.shared.Post;
import id.aduan.tenancy.Caller;
import id.aduan.tenancy.NoEntry;
import id.aduan.tenancy.OfficeId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;

/** The offices in which the bearer of the token holds a post, in a stable order. */
@RequestScoped
class CallerOffices {

    @Inject
    private Caller caller;

    /** Refuses with 401 whoever is not signed in and with 403 an officer without a post. */
    List<OfficeId> all() {
        var offices = signedIn().posts().stream()
                .map(Post::office)
                .filter(name -> !name.endsWith("/" + REGION_ADMIN))
                .distinct()
                .sorted()
                .map(OfficeId::of)
                .toList();
        if (offices.isEmpty()) {
            throw new ApiRefusal(403, "no-post");
        }
        return offices;
    }

    /** Refuses with 401 whoever is not signed in. */
    Actor.Officer signedIn() {
        return switch (caller.actor()) {
            case Actor.Officer officer -> officer;
            case Actor.Citizen ignored -> throw new ApiRefusal(401, "sign-in");
            case Actor.Machine ignored -> throw new ApiRefusal(401, "sign-in");
        };
    }

    /** Refuses with 401 whoever is not signed in; what the others may do, the desks decide and put on record. */
    void demandSignIn() {
        if (!(caller.actor() instanceof Actor.Officer)) {
            throw new ApiRefusal(401, "sign-in");
        }
    }

    /** The first answer that one of the caller's offices gives; a thing in another house is "not here". */
    <T> T inOneOf(Function<OfficeId, T> ask) {
        NoEntry last = NoEntry.notHere();
        for (var office : all()) {
            try {
                return ask.apply(office);
            } catch (NoEntry no) {
                last = no;
            }
        }
        throw last;
    }

    private static final String REGION_ADMIN = "admin-wilayah";
}
