package id.aduan.dev;

/** Something the person at the keyboard can mend: one sentence, what it is and what to do. */
public final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Problem(String sentence) {
        super(sentence);
    }
}
