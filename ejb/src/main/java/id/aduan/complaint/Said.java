package id.aduan.complaint;

import id.aduan.shared.PrivateWords;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What the reporter said, kept as it was said and never edited.
 *
 * @param gist its first words for lists, identity numbers cut out
 * @param story all of it; what officers see of it is masked when shown
 * @param category key among the office's categories; empty where none was chosen
 * @param happenedOn as told, a date or words
 * @param aboutOffice it concerns somebody of this very office
 * @param mayForward the reporter agrees that the identity goes along to another office
 */
@Embeddable
public record Said(
        @Column(updatable = false) String gist,
        @Column(updatable = false) String story,
        @Column(updatable = false) String category,
        @Column(name = "happened_on", updatable = false) String happenedOn,
        @Column(updatable = false) String place,
        @Column(name = "about_office", updatable = false) boolean aboutOffice,
        @Column(name = "may_forward", updatable = false) boolean mayForward) {

    /** As officers read it: identity numbers cut out. */
    Said masked() {
        return new Said(
                gist,
                PrivateWords.mask(story),
                category,
                happenedOn,
                PrivateWords.mask(place),
                aboutOffice,
                mayForward);
    }
}
