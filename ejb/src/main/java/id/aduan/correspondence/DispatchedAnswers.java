package id.aduan.correspondence;

import id.aduan.complaint.AnswerSource;
import id.aduan.complaint.Complaints;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Shows the answer to whoever follows the complaint, once it has left the office. Reads nothing of who wrote or approved it:
 * the marks on a letter are the office's own papers and closed to a citizen's scope.
 */
@ApplicationScoped
public class DispatchedAnswers implements AnswerSource {

    @Inject
    Letters letters;

    @Inject
    Complaints complaints;

    @Override
    public Optional<Answer> answer(UUID complaint) {
        return letters.of(complaint)
                .filter(letter -> letter.dispatchedOn().isPresent())
                .flatMap(letter -> answeredAt(complaint)
                        .map(at -> new Answer(
                                letter.text().words(),
                                letter.agenda().map(AgendaNumber::toString).orElse(""),
                                at)));
    }

    private Optional<Instant> answeredAt(UUID complaint) {
        return complaints.find(complaint).map(c -> c.ending().answeredAt());
    }
}
