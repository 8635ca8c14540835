package id.aduan.web.office;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text in which something was masked: cut there, so that a page can draw a mark in its place. */
public record MaskedText(String text) {

    private static final Pattern MASKED = Pattern.compile("[0-9]{0,6}•{4,}[0-9]{0,4}");

    /** @param hidden nothing to read here; the mark says so */
    public record Piece(String text, boolean hidden) {}

    /** The text with three dots where something was masked. */
    String without() {
        return MASKED.matcher(text).replaceAll("…");
    }

    List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        Matcher masked = MASKED.matcher(text);
        int from = 0;
        while (masked.find()) {
            pieces.add(new Piece(text.substring(from, masked.start()), false));
            pieces.add(new Piece("", true));
            from = masked.end();
        }
        pieces.add(new Piece(text.substring(from), false));
        return List.copyOf(pieces);
    }
}
