package id.aduan.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.aduan.channel.ChannelKind;
import id.aduan.tenancy.ComplaintKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StoryTest {

    @ParameterizedTest
    @EnumSource(ChannelKind.class)
    void hasAWordForEveryChannel(ChannelKind channel) {
        assertThat(Story.words("channel." + channel)).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource(ComplaintKind.class)
    void hasAWordForEveryKind(ComplaintKind kind) {
        assertThat(Story.words("kind." + kind)).isNotBlank();
    }

    @Test
    void fillsItsPlaces() {
        assertThat(Story.words("registered", "surat")).isEqualTo("Aduan kami terima lewat surat dan sudah dicatat.");
    }

    @Test
    void whatFillsAPlaceIsNotReadAsAPlace() {
        assertThat(Story.words("kind.office", "{1}", "{2}", "alasan")).contains("dari {1} menjadi {2}");
    }

    @Test
    void refusesAnUnknownSentence() {
        assertThatThrownBy(() -> Story.words("no-such-sentence")).isInstanceOf(IllegalArgumentException.class);
    }
}
