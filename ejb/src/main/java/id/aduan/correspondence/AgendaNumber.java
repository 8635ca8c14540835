package id.aduan.correspondence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The number of a letter in the office's book of outgoing letters, counted from 1 each year; prints {@code 0012/2026}, and
 * {@code 470/0012/2026} where the office classifies its letters.
 *
 * @param classification of the office's letters when the number was given; empty for none, and no part of the counting
 */
@Embeddable
public record AgendaNumber(
        @Column(name = "agenda_class") String classification,
        @Column(name = "agenda_year") int year,
        @Column(name = "agenda_no") int number) {

    public AgendaNumber {
        if (number < 1) {
            throw new IllegalArgumentException("An agenda number starts at 1, not at " + number + ".");
        }
    }

    @Override
    public String toString() {
        String counted = "%04d/%d".formatted(number, year);
        return classification.isEmpty() ? counted : classification + "/" + counted;
    }
}
