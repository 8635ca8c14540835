package id.aduan.handling;

/**
 * What an officer leaves behind when a step is done.
 *
 * @param output the output in words; the printed one is only proposed
 * @param note what colleagues should know; may be empty
 * @param decision key of the chosen arm where the step decides; else empty
 * @param reference what the output refers to, e.g. a letter's id; empty for none
 */
public record Completion(String output, String note, String decision, String reference) {

    public Completion {
        output = output.strip();
        note = note.strip();
        decision = decision.strip();
    }

    public Completion(String output, String note, String decision) {
        this(output, note, decision, "");
    }

    public static Completion of(String output) {
        return new Completion(output, "", "");
    }
}
