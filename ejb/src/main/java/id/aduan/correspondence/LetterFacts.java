package id.aduan.correspondence;

import id.aduan.complaint.Complaint;
import id.aduan.deadline.Deadline;
import id.aduan.shared.Setting;
import id.aduan.tenancy.Office;
import id.aduan.tenancy.Profile.Contact;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What letters and notices say of a complaint and its office; never who complains. */
final class LetterFacts {

    private static final DateTimeFormatter WRITTEN_OUT =
            DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu 'pukul' HH.mm", Locale.of("id", "ID"));

    private final Office office;
    private final Complaint complaint;

    LetterFacts(Office office, Complaint complaint) {
        this.office = office;
        this.complaint = complaint;
    }

    /** For a message to the reporter alone: with the tracking code in its link. */
    Map<String, String> toReporter() {
        Map<String, String> facts = common();
        facts.put("alamat", address());
        facts.put("tautan", Setting.URL.value() + "/lacak/" + complaint.code());
        return facts;
    }

    /** For a text that passes an officer's hands: the code stays on the receipt. */
    Map<String, String> byHand() {
        Map<String, String> facts = common();
        facts.put("tautan", Setting.URL.value() + "/lacak");
        return facts;
    }

    private Map<String, String> common() {
        Map<String, String> facts = new HashMap<>();
        facts.put("kantor", office.name());
        facts.put("nomor", complaint.number().toString());
        return facts;
    }

    String code() {
        return complaint.code().toString();
    }

    String received() {
        return words(complaint.taken().receivedAt());
    }

    String promise() {
        Deadline promise = complaint.clocks().promise();
        if (promise.due() != null) {
            return LetterWords.of("janji.ada", words(promise.due()));
        }
        return LetterWords.of(promise.standing() ? "janji.berhenti" : "janji.tidak");
    }

    /** {@code Jumat, 20 November 2026 pukul 09.10 WIB}: a letter writes dates out, unlike the calendar's own short words. */
    String words(Instant instant) {
        String brief = office.calendar().words(instant);
        String zone = brief.substring(brief.lastIndexOf(' '));
        return WRITTEN_OUT.format(instant.atZone(office.calendar().zone())) + zone;
    }

    /** Every office prints something else of these; what it does not print leaves no empty line. */
    private String address() {
        List<String> phones =
                office.profile().phones().stream().map(Contact::printed).toList();
        return Stream.of(
                        office.profile().address(),
                        phones.isEmpty() ? "" : LetterWords.of("telepon", String.join(", ", phones)))
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
    }
}
