package id.aduan.handling;

/** Why a complaint ends without being followed up; nothing else ends one early against its reporter's will. */
public enum RejectGround {
    /** It belongs to another office, to the police, to a court. */
    OUT_OF_REMIT("bukan wewenang kantor ini"),
    /** Investigators or judges are at it, and an office does not speak before them. */
    BEFORE_THE_LAW("sedang diperiksa penegak hukum atau pengadilan"),
    /** What was looked into does not bear it out. */
    UNFOUNDED("tidak didukung oleh keadaan yang kami temukan"),
    /** The same matter was answered, and nothing new is said. */
    ANSWERED_BEFORE("hal yang sama sudah dijawab");

    private final String words;

    RejectGround(String words) {
        this.words = words;
    }

    /** For the citizen and the officer alike. */
    public String words() {
        return words;
    }
}
