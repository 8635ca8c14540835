package id.aduan.deadline;

import static id.aduan.deadline.Calendars.at;
import static id.aduan.deadline.Calendars.government;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelinessTest {

    @ParameterizedTest(name = "{0} + {1}, pada {2}: {3} {4}")
    @CsvSource(delimiter = '|', textBlock = """
                    # diterima                 | waktu           | sekarang                   | keadaan | kata
                    Sen, 23 Nov 2026 09.00 WIB | 2 jam           | Sen, 23 Nov 2026 09.00 WIB | OnTrack | Sisa 2 jam
                    Sen, 23 Nov 2026 09.00 WIB | 2 jam           | Sen, 23 Nov 2026 10.25 WIB | OnTrack | Sisa 35 menit
                    Sen, 23 Nov 2026 09.00 WIB | 2 jam           | Sen, 23 Nov 2026 10.30 WIB | DueSoon | Sisa 30 menit
                    Sen, 23 Nov 2026 09.00 WIB | 2 jam           | Sen, 23 Nov 2026 11.00 WIB | DueSoon | Sisa kurang dari 1 menit
                    Sen, 23 Nov 2026 09.00 WIB | 2 jam           | Sen, 23 Nov 2026 11.01 WIB | Overdue | Lewat 1 menit
                    Sen, 23 Nov 2026 09.00 WIB | 15 menit        | Sen, 23 Nov 2026 09.10 WIB | OnTrack | Sisa 5 menit
                    Sen, 23 Nov 2026 09.00 WIB | 15 menit        | Sen, 23 Nov 2026 09.12 WIB | DueSoon | Sisa 3 menit
                    Sab, 21 Nov 2026 22.00 WIB | 2 jam           | Min, 22 Nov 2026 12.00 WIB | OnTrack | Sisa 2 jam
                    Kam, 19 Nov 2026 15.30 WIB | 2 jam           | Kam, 19 Nov 2026 21.00 WIB | OnTrack | Sisa 1 jam 30 menit
                    Jum, 20 Nov 2026 11.00 WIB | 2 jam           | Jum, 20 Nov 2026 12.00 WIB | OnTrack | Sisa 1 jam 30 menit
                    Jum, 20 Nov 2026 09.00 WIB | 1 hari kerja    | Jum, 20 Nov 2026 17.00 WIB | OnTrack | Sisa 1 hari kerja
                    Jum, 20 Nov 2026 09.00 WIB | 1 hari kerja    | Sen, 23 Nov 2026 10.00 WIB | DueSoon | Sisa 5 jam
                    Jum, 20 Nov 2026 09.00 WIB | 3 hari kerja    | Sen, 23 Nov 2026 10.00 WIB | OnTrack | Sisa 2 hari kerja 5 jam
                    Jum, 20 Nov 2026 09.00 WIB | 1 hari kerja    | Sen, 23 Nov 2026 18.00 WIB | Overdue | Lewat kurang dari 1 menit
                    Jum, 20 Nov 2026 09.00 WIB | 1 hari kerja    | Rab, 25 Nov 2026 09.30 WIB | Overdue | Lewat 1 hari kerja 2 jam
                    Jum, 20 Nov 2026 09.00 WIB | 1 hari kerja    | Sab, 28 Nov 2026 09.30 WIB | Overdue | Lewat 4 hari kerja
                    Rab, 23 Des 2026 09.00 WIB | 1 jam           | Sen, 28 Des 2026 08.00 WIB | Overdue | Lewat 5 jam 30 menit
                    Jum, 20 Nov 2026 09.00 WIB | 5 hari kalender | Min, 22 Nov 2026 23.59 WIB | OnTrack | Sisa 3 hari
                    Jum, 20 Nov 2026 09.00 WIB | 5 hari kalender | Rab, 25 Nov 2026 21.59 WIB | DueSoon | Sisa 2 jam
                    Jum, 20 Nov 2026 09.00 WIB | 1x24 jam        | Jum, 20 Nov 2026 10.00 WIB | OnTrack | Sisa 23 jam
                    Jum, 20 Nov 2026 09.00 WIB | 1x24 jam        | Sab, 21 Nov 2026 03.00 WIB | DueSoon | Sisa 6 jam
                    Jum, 20 Nov 2026 09.00 WIB | hari itu juga   | Jum, 20 Nov 2026 10.00 WIB | OnTrack | Sisa 5 jam
                    Jum, 20 Nov 2026 09.00 WIB | segera          | Jum, 20 Nov 2026 10.00 WIB | DueSoon | Sisa 5 jam
                    Jum, 20 Nov 2026 09.00 WIB | -               | Jum, 20 Nov 2026 10.00 WIB | NoLimit | Tanpa batas waktu
                    """)
    void saysWhatIsLeftInOfficeTime(String received, String allowance, String now, String state, String words) {
        Deadline deadline = government().due(at(received), Allowance.parse(allowance));
        Timeliness timeliness = Timeliness.of(deadline, at(now), government());
        assertThat(timeliness.getClass().getSimpleName() + " " + timeliness.words())
                .isEqualTo(state + " " + words);
    }

    @Test
    void openPauseIsVisibleWithItsReasonAndBeginning() {
        List<Pause> away = PauseTest.pauses("Sen, 23 Nov 2026 10.00 WIB");
        Deadline deadline = government().due(at("Sen, 23 Nov 2026 09.00 WIB"), Allowance.parse("2 jam"), away);
        Timeliness timeliness = Timeliness.of(deadline, at("Rab, 25 Nov 2026 09.00 WIB"), government());
        assertThat(timeliness)
                .isEqualTo(new Timeliness.Standing(at("Sen, 23 Nov 2026 10.00 WIB"), "Camat tidak di tempat"));
        assertThat(timeliness.words()).isEqualTo("Waktu berhenti");
    }

    @Test
    void shorterDaysOfRamadanAreWholeDaysToo() {
        WorkingCalendar calendar = Calendars.governmentInRamadan();
        Deadline deadline = calendar.due(at("Sen, 23 Feb 2026 09.00 WIB"), Allowance.parse("2 hari kerja"));
        assertThat(Timeliness.of(deadline, at("Sen, 23 Feb 2026 20.00 WIB"), calendar)
                        .words())
                .isEqualTo("Sisa 2 hari kerja");
    }
}
