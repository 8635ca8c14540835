package id.aduan.sop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.aduan.deadline.Allowance;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which procedure a complaint follows: {@code key/channels/categories}, a dash for all. */
class ProcedureChoiceTest {

    private static final SopHeader NO_HEADER = new SopHeader(
            "",
            "",
            "",
            "",
            new SopHeader.Ratifier("", "", "", ""),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());

    private static final Step ANSWER = new Step(
            "1",
            "Menjawab",
            "Jawab",
            Act.ANSWER,
            new Performer("kepala", Performer.Outside.OFFICE, true),
            new QualityStandard("", new Allowance.Unlimited(), "-", "Jawaban"),
            "",
            List.of(),
            "",
            false,
            "");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # the office publishes                      | channel  | category, those above | chosen
            umum/-/-  wa/WHATSAPP/-                      | WHATSAPP | -                     | wa
            umum/-/-  wa/WHATSAPP/-                      | LETTER   | -                     | umum
            wa/WHATSAPP/-                                | LETTER   | -                     | wa
            umum/-/-  trantib/-/trantib                  | WALK_IN  | trantib               | trantib
            umum/-/-  trantib/-/trantib                  | WALK_IN  | ribut,trantib         | trantib
            ribut/-/ribut  trantib/-/trantib             | WALK_IN  | ribut,trantib         | ribut
            wa/WHATSAPP/-  trantib/-/trantib             | WHATSAPP | trantib               | trantib
            wt/WHATSAPP/trantib  trantib/-/trantib       | WHATSAPP | trantib               | wt
            wa/WHATSAPP/-  trantib/-/trantib             | LETTER   | lain                  | wa
            b/-/-  a/-/-                                 | LETTER   | -                     | a
            """)
    void theMostSpecificServes(String published, String channel, String categories, String chosen) {
        List<Procedure> procedures = Arrays.stream(published.split(" +"))
                .map(ProcedureChoiceTest::procedure)
                .toList();
        assertThat(new ProcedureChoice(channel, list(categories))
                        .among(procedures)
                        .key())
                .isEqualTo(chosen);
    }

    @Test
    void refusesAnOfficeWithoutProcedure() {
        assertThatThrownBy(() -> new ProcedureChoice("WEB", List.of()).among(List.of()))
                .isInstanceOf(IllegalStateException.class);
    }

    private static Procedure procedure(String written) {
        String[] parts = written.split("/");
        return new Procedure(
                parts[0],
                parts[0],
                NO_HEADER,
                list(parts[1]),
                list(parts[2]),
                false,
                "",
                new Allowance.Unlimited(),
                List.of(),
                List.of(ANSWER));
    }

    private static List<String> list(String written) {
        return written.equals("-") ? List.of() : List.of(written.split(","));
    }
}
