package id.aduan.handling;

import java.util.List;

/**
 * What a head tells a position below.
 *
 * @param to key of the position
 * @param words the instruction
 * @param steps numbers of the coming steps it is to perform where the procedure only infers their performer; empty
 *     lets the portal pass on those that follow at once
 */
public record Instruction(String to, String words, List<String> steps) {

    public Instruction {
        words = words.strip();
        steps = List.copyOf(steps);
    }

    public Instruction(String to, String words) {
        this(to, words, List.of());
    }
}
