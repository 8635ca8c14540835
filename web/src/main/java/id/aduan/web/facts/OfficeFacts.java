package id.aduan.web.facts;

import id.aduan.channel.ChannelKind;
import id.aduan.intake.PrintedRequirement;
import id.aduan.intake.Requirement.Asks;
import id.aduan.web.ui.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;

/** What an office published, in words that citizens and officers read alike. */
@Named("facts")
@ApplicationScoped
public class OfficeFacts {

    @Inject
    private Words words;

    /** How a requirement binds: {@code (bila ada)}, or on which channels it is a duty; "" where it binds on all. */
    public String duty(PrintedRequirement asked) {
        if (asked.wished()) {
            return words.get("facts.wished");
        }
        return asked.boundOn().isEmpty() ? "" : words.of("facts.boundOn", ways(asked.boundOn()));
    }

    /** {@code Belum ada: nama pelapor, alamat.} Empty where only the office's own sentence says what is meant. */
    public String lacking(PrintedRequirement owed) {
        if (owed.asks().contains(Asks.OTHER)) {
            return "";
        }
        String things = owed.asks().stream()
                .map(thing -> words.get("facts.asks." + thing))
                .collect(Collectors.joining(", "));
        return things.equals(owed.text()) ? "" : words.of("facts.lacking", things);
    }

    private String ways(List<ChannelKind> kinds) {
        return kinds.stream().map(kind -> words.get("facts.via." + kind)).collect(Collectors.joining(" atau "));
    }
}
