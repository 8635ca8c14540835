package id.aduan.correspondence;

import id.aduan.shared.Actor;
import id.aduan.shared.DomainEvent;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Something was done to a letter. Its words stay in the letter; the hash says which ones they were. */
public record LetterEvent(
        String office,
        UUID complaint,
        Instant at,
        Actor by,
        UUID letter,
        LetterMove move,
        String bodyHash,
        String agenda)
        implements DomainEvent {

    @Override
    public String name() {
        return "Letter" + move.name().charAt(0) + move.name().substring(1).toLowerCase(java.util.Locale.ROOT);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("letter", letter.toString(), "text", bodyHash, "agenda", agenda);
    }
}
