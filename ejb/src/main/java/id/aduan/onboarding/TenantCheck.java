package id.aduan.onboarding;

import id.aduan.onboarding.Finding.Severity;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Judges files that were read: do their parts fit together, and do the offices fit beside one another? All findings, never the first only. */
final class TenantCheck {

    private static final Month LISTS_ARE_DUE = Month.OCTOBER;

    private final TenantFiles files;
    private final LocalDate today;
    private final List<Finding> findings = new ArrayList<>();

    TenantCheck(TenantFiles files, LocalDate today) {
        this.files = files;
        this.today = today;
    }

    List<Finding> findings() {
        files.regions()
                .forEach((file, region) -> checkHolidays(file, region.calendar().yearsKnown()));
        for (var tenant : files.offices()) {
            findings.addAll(new TenantCheckOffice(tenant).findings());
            tenant.procedures().forEach(p -> findings.addAll(new TenantCheckProcedure(tenant, p).findings()));
        }
        findings.addAll(new TenantCheckChannels(files.offices()).findings());
        return findings;
    }

    private void checkHolidays(String file, Set<Integer> known) {
        var wanted = new ArrayList<>(List.of(today.getYear()));
        if (today.getMonth().compareTo(LISTS_ARE_DUE) >= 0) {
            wanted.add(today.getYear() + 1);
        }
        for (int year : wanted) {
            if (!known.contains(year)) {
                findings.add(new Finding(
                        file,
                        1,
                        "libur",
                        Severity.WARNING,
                        "Daftar libur nasional " + year + " belum ada; hanya akhir pekan yang dilewati.",
                        "Tambahkan libur-nasional-" + year + ".yaml dan sebut pada \"libur\"."));
            }
        }
    }
}
