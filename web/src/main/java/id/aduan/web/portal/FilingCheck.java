package id.aduan.web.portal;

import id.aduan.intake.Requirement;
import id.aduan.channel.ChannelKind;
import id.aduan.onboarding.OfficeSheet;
import id.aduan.shared.EmailAddress;
import id.aduan.shared.PhoneNumber;
import id.aduan.tenancy.IdentityPolicy;
import id.aduan.web.ui.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What to ask a citizen to repair before going on: only what is unreadable or what nobody could answer. What an office merely
 * wants is not refused here; the complaint then waits for it.
 */
@ApplicationScoped
class FilingCheck {

    private static final int LONGEST = 10_000;

    @Inject
    private InstantSource clock;

    @Inject
    private Words words;

    /** Field → sentence, in the order of the page; empty when all is well. */
    Map<String, String> matter(Map<String, String> said) {
        var faults = new LinkedHashMap<String, String>();
        var story = text(said, "cerita");
        if (story.isEmpty()) {
            faults.put("cerita", words.of("file.cerita.kosong"));
        } else if (story.length() > LONGEST) {
            faults.put("cerita", words.of("file.cerita.panjang", story.length()));
        }
        var today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Jakarta"));
        EventDates.of(said).fault(today).ifPresent(words -> faults.put("hari", words));
        return faults;
    }

    Map<String, String> identity(Map<String, String> said, OfficeSheet sheet) {
        var faults = new LinkedHashMap<String, String>();
        var phone = text(said, "telepon");
        var email = text(said, "surel");
        if (!phone.isEmpty() && PhoneNumber.read(phone).isEmpty()) {
            faults.put("telepon", words.of("file.telepon.salah"));
        }
        if (!email.isEmpty() && EmailAddress.read(email).isEmpty()) {
            faults.put("surel", words.of("file.surel.salah"));
        }
        if (!text(said, "tanpaNama").equals("true") && text(said, "nama").isEmpty() && asksName(sheet)) {
            faults.put("nama", words.of("file.nama.kosong"));
        }
        return faults;
    }

    /** Whether this office asks who complains when it is written here. */
    private static boolean asksName(OfficeSheet sheet) {
        return sheet.office().reception().identity() != IdentityPolicy.FROM_CHANNEL
                && sheet.requirements().all().stream()
                        .anyMatch(r -> r.asks() == Requirement.Asks.NAME && r.mandatory() && r.appliesTo(ChannelKind.WEB));
    }

    private static String text(Map<String, String> said, String field) {
        return Objects.requireNonNullElse(said.get(field), "").strip();
    }
}
