package id.aduan.correspondence;

import id.aduan.complaint.RegisterCounter;
import id.aduan.tenancy.Office;
import id.aduan.tenancy.OfficeId;
import id.aduan.tenancy.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;

/**
 * The book of outgoing letters: one row of numbers per office and year, without a gap.
 *
 * @source Seed 003, langkah 5 (pemberian nomor agenda); seed 004, 3.7
 */
@ApplicationScoped
public class AgendaBook {

    private static final String REGISTER = "agenda-keluar";

    @Inject
    private RegisterCounter counter;

    @Inject
    private Settings settings;

    @Inject
    private InstantSource clock;

    /** The next number. Effects: holds the office's book until the transaction ends; take it last. */
    AgendaNumber next(OfficeId office) {
        Office house = settings.office(office);
        int year = clock.instant().atZone(house.calendar().zone()).getYear();
        return new AgendaNumber(house.profile().classification(), year, counter.next(office, REGISTER, year));
    }
}
