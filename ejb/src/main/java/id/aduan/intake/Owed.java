package id.aduan.intake;

import id.aduan.complaint.Story;
import id.aduan.intake.Requirement.Asks;
import java.util.List;
import java.util.stream.Collectors;

/** What a reporter still owes, as keys for the register and as words for people. */
record Owed(List<Requirement> requirements) {

    /** From the keys the register keeps; one that the office no longer asks for is no longer owed. */
    static Owed of(List<String> keys, Requirements asked) {
        return new Owed(keys.stream()
                .flatMap(key -> asked.all().stream()
                        .filter(r -> r.key().equals(key))
                        .findFirst()
                        .or(() -> List.of(CompletenessCheck.IDENTITY, CompletenessCheck.GROUNDS).stream()
                                .filter(r -> r.key().equals(key))
                                .findFirst())
                        .stream())
                .toList());
    }

    List<String> keys() {
        return requirements.stream().map(Requirement::key).toList();
    }

    /** {@code nama pelapor, alamat}. */
    String words() {
        return requirements.stream()
                .map(r -> r.asks() == Asks.OTHER || r == CompletenessCheck.IDENTITY
                        ? r.text()
                        : Story.words("asks." + r.asks()))
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
