package id.aduan.deadline;

import static id.aduan.deadline.Calendars.at;
import static id.aduan.deadline.Calendars.government;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplanationTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Jum, 20 Nov 2026 11.00 WIB | 2 jam | dihitung: Jum 11.00–11.30 dan 13.00–14.30; jatuh tempo Jum 20 Nov 2026 14.30 WIB
                    Kam, 19 Nov 2026 15.30 WIB | 2 jam | dihitung: Kam 15.30–16.00, Jum 07.30–09.00; jatuh tempo Jum 20 Nov 2026 09.00 WIB
                    Sab, 21 Nov 2026 22.00 WIB | 2 jam | diterima di luar jam kerja; dihitung: Sen 07.30–09.30; dilewati: Sab 21 Nov, Min 22 Nov; jatuh tempo Sen 23 Nov 2026 09.30 WIB
                    Rab, 23 Des 2026 15.30 WIB | 2 jam | dihitung: Rab 15.30–16.00, Sen 07.30–09.00; dilewati: Kam 24 Des (cuti bersama Natal), Jum 25 Des (Natal), Sab 26 Des, Min 27 Des; jatuh tempo Sen 28 Des 2026 09.00 WIB
                    Jum, 20 Nov 2026 11.00 WIB | 2 hari kerja | dihitung: Sen 23 Nov, Sel 24 Nov; dilewati: Sab 21 Nov, Min 22 Nov; jatuh tempo Sel 24 Nov 2026 16.00 WIB
                    Jum, 20 Nov 2026 11.00 WIB | 60 hari kalender | dihitung: Sab 21 Nov sampai Sel 19 Jan, hari libur ikut dihitung; jatuh tempo Sel 19 Jan 2027 23.59 WIB
                    Jum, 20 Nov 2026 11.00 WIB | 1x24 jam | dihitung terus-menerus, juga malam dan hari libur; jatuh tempo Sab 21 Nov 2026 11.00 WIB
                    Jum, 20 Nov 2026 11.00 WIB | - | tanpa batas waktu
                    """)
    void tellsWhatWasCountedAndWhatWasNot(String received, String allowance, String explained) {
        assertThat(government().due(at(received), Allowance.parse(allowance)).explained())
                .isEqualTo(explained);
    }

    @Test
    void foldsLongCountsButNamesEveryHoliday() {
        assertThat(explained("Sel, 8 Des 2026 11.00 WIB", "14 hari kerja"))
                .isEqualTo("dihitung: Rab 9 Des, Kam 10 Des, Jum 11 Des, … 9 hari kerja …, Sel 29 Des, Rab 30 Des;"
                        + " dilewati: 6 hari tutup mingguan, Kam 24 Des (cuti bersama Natal), Jum 25 Des (Natal);"
                        + " jatuh tempo Rab 30 Des 2026 16.00 WIB");
    }

    @Test
    void saysThatAHolidayIsTentative() {
        assertThat(explained("Sel, 26 Mei 2026 15.30 WIB", "1 jam")).contains("Rab 27 Mei (Iduladha 1447, tentatif)");
    }

    @Test
    void datesTheTimesWhereTheySpanMoreThanAWeek() {
        assertThat(explained("Sel, 17 Mar 2026 15.00 WIB", "2 jam"))
                .startsWith("dihitung: Sel 17 Mar 15.00–16.00, Rab 25 Mar 07.30–08.30;");
    }

    @Test
    void warnsWhereTheHolidaysOfAYearAreUnknown() {
        assertThat(explained("Jum, 31 Des 2027 09.00 WIB", "2 hari kerja"))
                .contains("hari libur 2028 belum dimuat")
                .endsWith("jatuh tempo Sel 4 Jan 2028 16.00 WIB");
    }

    @Test
    void showsPausesWithTheirReason() {
        assertThat(paused("Sen, 23 Nov 2026 09.30 WIB > Sen, 23 Nov 2026 10.15 WIB"))
                .isEqualTo("dihitung: Sen 09.00–09.30 dan 10.15–11.45;"
                        + " berhenti: Sen 23 Nov 09.30–10.15 (Camat tidak di tempat);"
                        + " jatuh tempo Sen 23 Nov 2026 11.45 WIB");
    }

    @Test
    void showsALongPauseInOneLine() {
        assertThat(paused("Sen, 23 Nov 2026 09.30 WIB > Kam, 18 Nov 2027 08.00 WIB"))
                .isEqualTo("dihitung: Sen 23 Nov 09.00–09.30, Kam 18 Nov 08.00–09.30;"
                        + " berhenti: Sen 23 Nov 09.30 (Camat tidak di tempat, sampai Kam 18 Nov 08.00);"
                        + " jatuh tempo Kam 18 Nov 2027 09.30 WIB");
    }

    @Test
    void saysThatTheClockStands() {
        assertThat(paused("Sen, 23 Nov 2026 10.00 WIB"))
                .isEqualTo("dihitung: Sen 09.00–10.00; berhenti: Sen 23 Nov 10.00 (Camat tidak di tempat);"
                        + " waktu berhenti, jatuh tempo menunggu");
    }

    @Test
    void countsNothingWhereTheClockStandsSinceTheDayOfReceipt() {
        List<Pause> away = PauseTest.pauses("Jum, 20 Nov 2026 10.00 WIB");
        assertThat(government()
                        .due(at("Jum, 20 Nov 2026 09.00 WIB"), Allowance.parse("5 hari kalender"), away)
                        .derivation())
                .noneMatch(line -> line.kind() == Deadline.Kind.COUNTED);
    }

    @Test
    void derivationIsDataInTheOrderOfTime() {
        List<Deadline.Kind> kinds =
                government()
                        .due(at("Kam, 19 Nov 2026 15.30 WIB"), Allowance.parse("2 hari kerja"))
                        .derivation()
                        .stream()
                        .map(Deadline.Line::kind)
                        .toList();
        assertThat(kinds)
                .containsExactly(
                        Deadline.Kind.STARTS,
                        Deadline.Kind.COUNTED,
                        Deadline.Kind.SKIPPED,
                        Deadline.Kind.SKIPPED,
                        Deadline.Kind.COUNTED,
                        Deadline.Kind.DUE);
    }

    private static String explained(String received, String allowance) {
        return government().due(at(received), Allowance.parse(allowance)).explained();
    }

    private static String paused(String pause) {
        return government()
                .due(at("Sen, 23 Nov 2026 09.00 WIB"), Allowance.parse("2 jam"), PauseTest.pauses(pause))
                .explained();
    }
}
