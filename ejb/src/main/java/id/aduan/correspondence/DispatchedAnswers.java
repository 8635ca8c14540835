package id.aduan.correspondence;

import id.aduan.complaint.AnswerSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** Shows the register the answer once it left the office, and not a word of it before. */
@ApplicationScoped
public class DispatchedAnswers implements AnswerSource {

    @Inject
    Letters letters;

    @Override
    public Optional<Answer> answer(UUID complaint) {
        return letters.of(complaint).flatMap(letter -> letter.last(LetterMove.DISPATCH)
                .map(sent -> new Answer(
                        letter.text().words(),
                        letter.agenda().map(AgendaNumber::toString).orElse(""),
                        sent.at())));
    }
}
