package id.aduan.correspondence;

import id.aduan.complaint.Complaint;
import id.aduan.deadline.Deadline;
import id.aduan.shared.Setting;
import id.aduan.tenancy.Office;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** What letters and notices say of a complaint and its office; never who complains. */
final class LetterFacts {

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

    String words(Instant instant) {
        return office.calendar().words(instant);
    }

    private String address() {
        String phones = String.join(", ", office.profile().phones());
        return phones.isEmpty() ? office.profile().address() : office.profile().address() + "\nTelepon " + phones;
    }
}
