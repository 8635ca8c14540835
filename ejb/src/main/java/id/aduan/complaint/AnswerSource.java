package id.aduan.complaint;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Where the register reads the answer that was sent; whoever writes letters answers it. */
public interface AnswerSource {

    /**
     * @param text as it left the office
     * @param number the letter's number as printed; empty for none
     */
    record Answer(String text, String number, Instant dispatchedAt) {}

    /** Empty until the answer left the office. */
    Optional<Answer> answer(UUID complaint);
}
