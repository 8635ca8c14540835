package id.aduan.sop;

/**
 * Something a procedure says that cannot be run, or that its office should know.
 *
 * @param step number of the step it concerns; empty for the procedure as a whole
 * @param detail the value in question: the unknown step, the position, the sum
 */
public record ProcedureFinding(Kind kind, String step, String detail) {

    /** What was found; those that block cannot be run and are refused. */
    public enum Kind {
        /** Two steps carry the same number. */
        NUMBER_TWICE(true),
        /** A next step or an arm points to a step that is not there. */
        NO_SUCH_STEP(true),
        /** No way leads to the step. */
        NEVER_REACHED(true),
        /** From this step on the procedure can never end. */
        NEVER_ENDS(true),
        /** A decision with a single arm, or two arms with the same key. */
        NO_REAL_DECISION(true),
        /** The performer is no position of the office. */
        NO_SUCH_POSITION(true),
        /** Nobody of the office performs any step. */
        NOTHING_FOR_THE_OFFICE(true),
        /** The position that drafts also approves; nobody may approve an own draft. */
        DRAFTER_APPROVES(false),
        /** The times of the steps on the longest way do not make the printed total. */
        TIMES_DIFFER_FROM_TOTAL(false),
        /** An output promises a signature, but no step signs. */
        SIGNATURE_WITHOUT_STEP(false);

        private final boolean blocking;

        Kind(boolean blocking) {
            this.blocking = blocking;
        }

        public boolean blocking() {
            return blocking;
        }
    }
}
