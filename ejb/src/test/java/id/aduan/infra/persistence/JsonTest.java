package id.aduan.infra.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.aduan.channel.Channel;
import id.aduan.channel.ChannelKind;
import id.aduan.channel.Channels;
import id.aduan.deadline.Allowance;
import id.aduan.deadline.DayUnit;
import id.aduan.deadline.Deadline;
import id.aduan.intake.Requirement;
import id.aduan.intake.Requirements;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written as JSON is read again as the same value. */
class JsonTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "15 menit",
                "1 jam 30 menit",
                "2 Jam",
                "2 hari",
                "1 hari kerja",
                "14 hari kalender",
                "2 minggu",
                "1x24 jam",
                "3-5 hari kerja",
                "segera",
                "hari itu juga",
                "-"
            })
    void keepsEveryAllowanceWithItsPrintedWords(String words) {
        for (DayUnit unit : DayUnit.values()) {
            var allowance = Allowance.parse(words, unit);
            assertThat(Json.read(Json.write(allowance), Allowance.class)).isEqualTo(allowance);
        }
    }

    @Test
    void keepsADeadlineWithItsDerivation() {
        var start = Instant.parse("2026-11-20T03:40:00.123456Z");
        var line = new Deadline.Line(
                Deadline.Kind.COUNTED, LocalDate.of(2026, 11, 20), LocalTime.of(10, 40), LocalTime.of(11, 30), "x");
        var day = new Deadline.Line(Deadline.Kind.SKIPPED, LocalDate.of(2026, 12, 25), null, null, "Natal");
        var deadline = new Deadline(
                start, start.plusSeconds(7200), Allowance.parse("2 jam"), List.of(line, day), "kab-2026-1");
        assertThat(Json.read(Json.write(deadline), Deadline.class)).isEqualTo(deadline);
    }

    @Test
    void keepsADeadlineWhoseClockStands() {
        var deadline = new Deadline(Instant.EPOCH, null, Allowance.parse("1 hari"), List.of(), "x");
        assertThat(Json.read(Json.write(deadline), Deadline.class)).isEqualTo(deadline);
    }

    @Test
    void keepsChannelsAndRequirements() {
        var channels = new Channels(List.of(new Channel(
                ChannelKind.WHATSAPP,
                "+628113202060",
                "08113202060",
                Channel.State.USABLE,
                Channel.Direction.BOTH,
                "",
                null)));
        var requirements = new Requirements(List.of(new Requirement(
                "identitas",
                "identitas",
                "Foto copy identitas",
                Requirement.Asks.NAME,
                Set.of(ChannelKind.WALK_IN),
                true)));
        assertThat(Json.read(Json.write(channels), Channels.class)).isEqualTo(channels);
        assertThat(Json.read(Json.write(requirements), Requirements.class)).isEqualTo(requirements);
    }

    @Test
    void writesNothingThatIsOnlyComputed() {
        var deadline = new Deadline(Instant.EPOCH, null, Allowance.parse("1 hari"), List.of(), "x");
        assertThat(Json.write(deadline)).doesNotContain("standing").doesNotContain("explained");
    }

    @Test
    void refusesWhatIsNoSuchValue() {
        assertThatThrownBy(() -> Json.read("[]", Deadline.class)).isInstanceOf(IllegalArgumentException.class);
    }
}
