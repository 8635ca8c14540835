package id.aduan.channel;

/** The media by which a citizen reaches an office or an office reaches a citizen. */
public enum ChannelKind {
    WALK_IN(false),
    WAITING_ROOM_BOX(true),
    LETTER(true),
    PHONE(false),
    SMS(true),
    FAX(true),
    EMAIL(true),
    WHATSAPP(true),
    WEB(true),
    NATIONAL_LAPOR(true);

    private final boolean written;

    ChannelKind(boolean written) {
        this.written = written;
    }

    /** Whether what arrives by it is in writing, which obliges some offices to give a receipt. */
    public boolean written() {
        return written;
    }
}
