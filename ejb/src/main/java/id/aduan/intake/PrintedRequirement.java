package id.aduan.intake;

import id.aduan.channel.ChannelKind;
import id.aduan.intake.Requirement.Asks;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A requirement as the document prints it: one sentence, though it may ask for several things and bind on some channels only.
 *
 * @param parts the things it asks for, in order; never empty
 * @source Seed 000, Syarat 1 (name, address and number in one sentence); seed 004, Persyaratan 2.2
 */
public record PrintedRequirement(String clause, String text, List<Requirement> parts) {

    public PrintedRequirement {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("The requirement '" + clause + "' asks for nothing.");
        }
    }

    /** The sentences of these requirements, each once, in the order of the document. */
    public static List<PrintedRequirement> of(List<Requirement> asked) {
        return asked.stream()
                .collect(Collectors.groupingBy(Requirement::clause, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(of -> new PrintedRequirement(
                        of.getKey(), of.getValue().getFirst().text(), of.getValue()))
                .toList();
    }

    /** Asked for on no channel as a duty ("bila ada", "sedapat mungkin"). */
    public boolean wished() {
        return parts.stream().noneMatch(Requirement::mandatory);
    }

    /** The channels on which alone it is a duty, in our order; empty where it binds everywhere or nowhere. */
    public List<ChannelKind> boundOn() {
        Set<ChannelKind> bound = EnumSet.noneOf(ChannelKind.class);
        for (var kind : ChannelKind.values()) {
            if (parts.stream().anyMatch(part -> part.mandatory() && part.appliesTo(kind))) {
                bound.add(kind);
            }
        }
        return bound.size() == ChannelKind.values().length ? List.of() : List.copyOf(bound);
    }

    /** What it asks for, each thing once. */
    public List<Asks> asks() {
        return Arrays.stream(Asks.values())
                .filter(thing -> parts.stream().anyMatch(part -> part.asks() == thing))
                .toList();
    }
}
