package id.aduan.handling;

/**
 * Why a clock may stand still; nothing else stops it.
 *
 * @source DOMAIN 5.3, clock pauses
 */
public enum PauseReason {
    /** The reporter owes data; the promise waits too. */
    WAITING_FOR_REPORTER("menunggu data dari pelapor", true, true),
    /** The parties are summoned: the procedure's clock waits, the promise to the citizen runs on. */
    WAITING_FOR_PARTIES("menunggu para pihak", false, true),
    /** Flood, power cut: nobody can work. */
    FORCE_MAJEURE("keadaan kahar", true, true),
    /** The official is not there and nobody acts for them. Never begun by hand: it follows from the absences. */
    OFFICIAL_ABSENT("pejabat tidak di tempat", true, false);

    private final String words;
    private final boolean stopsPromise;
    private final boolean byHand;

    PauseReason(String words, boolean stopsPromise, boolean byHand) {
        this.words = words;
        this.stopsPromise = stopsPromise;
        this.byHand = byHand;
    }

    /** For the citizen and the officer alike: "menunggu data dari pelapor". */
    public String words() {
        return words;
    }

    /** Whether the promise to the citizen stands still as well as the step. */
    public boolean stopsPromise() {
        return stopsPromise;
    }

    /** Whether an officer may begin it. */
    public boolean byHand() {
        return byHand;
    }
}
