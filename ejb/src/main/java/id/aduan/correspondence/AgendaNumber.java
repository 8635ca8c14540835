package id.aduan.correspondence;

/** The number of a letter in the office's book of outgoing letters, counted from 1 each year; prints {@code 0012/2026}. */
public record AgendaNumber(int year, int number) {

    public AgendaNumber {
        if (number < 1) {
            throw new IllegalArgumentException("An agenda number starts at 1, not at " + number + ".");
        }
    }

    @Override
    public String toString() {
        return "%04d/%d".formatted(number, year);
    }
}
