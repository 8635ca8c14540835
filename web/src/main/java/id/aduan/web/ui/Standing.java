package id.aduan.web.ui;

/** How a due time stands: shape and words first, then colour. */
public enum Standing {
    ON_TRACK("tepat", "jam"),
    DUE_SOON("segera", "pasir"),
    OVERDUE("lewat", "seru"),
    PAUSED("jeda", "henti"),
    /** Nothing to judge: a time on paper, a step without a promise. */
    PLAIN("", "jam");

    private final String css;
    private final String icon;

    Standing(String css, String icon) {
        this.css = css;
        this.icon = icon;
    }

    public String css() {
        return css;
    }

    public String icon() {
        return icon;
    }
}
