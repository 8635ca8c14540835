package id.aduan.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import id.aduan.shared.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormSealTest {

    private static final byte[] SECRET = "the secret in the writer's cookie".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ANOTHER = "the secret in another one's cookie".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] TYPED = "Nama: Warsini".getBytes(StandardCharsets.US_ASCII);

    private final FormSeal seal = new FormSeal(SECRET, "one");

    @Test
    void opensForItsWriterOnly() {
        var sealed = seal.seal(TYPED);

        assertThat(seal.open(sealed)).hasValue(TYPED);
        assertThat(new FormSeal(ANOTHER, "one").open(sealed)).isEmpty();
        assertThat(new FormSeal(SECRET, "two").open(sealed)).isEmpty();
    }

    @Test
    void showsNothingOfWhatIsInside() {
        assertThat(new String(seal.seal(TYPED), StandardCharsets.ISO_8859_1)).doesNotContain("Warsini");
        assertThat(seal.name()).matches("[0-9a-f]{32}").isNotEqualTo(new FormSeal(ANOTHER, "one").name());
    }

    @Test
    void doesNotOpenWhatWasTamperedWith() {
        var sealed = seal.seal(TYPED);
        sealed[sealed.length - 1]++;

        assertThat(seal.open(sealed)).isEmpty();
        assertThat(seal.open(new byte[3])).isEmpty();
    }

    @Test
    void aFormComesBackAsItWasTyped() {
        var typed = new FilingForm();
        typed.put("story", "Petugas bilang:\n“besok” = 25.000 \\ lusa");
        typed.getHappened().setMonth("13");
        typed.refuse(List.of(Refusal.of("evidence-too-large", "foto.jpg", 10), Refusal.of("evidence-broken")));
        var again = new FilingForm();
        again.recall(typed.written());

        assertThat(again.text("story")).isEqualTo(typed.text("story"));
        assertThat(again.getHappened().getMonth()).isEqualTo("13");
        assertThat(again.refusals()).isEqualTo(typed.refusals());
    }
}
