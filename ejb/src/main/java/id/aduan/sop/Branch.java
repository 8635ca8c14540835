package id.aduan.sop;

/**
 * One arm of a decision taken when a step is completed.
 *
 * @param decision stable key the officer chooses, e.g. "selesai", "tidak-selesai"
 * @param words the condition in the document's words
 * @param next number of the step that follows; "" ends the procedure
 */
public record Branch(String decision, String words, String next) {}
