package id.aduan.web.office;

import id.aduan.handling.AbsenceDesk;
import id.aduan.handling.AbsenceDesk.AbsenceRow;
import id.aduan.handling.AbsenceOutcome;
import id.aduan.tenancy.Delegation;
import id.aduan.tenancy.Position;
import id.aduan.web.ui.Formats;
import id.aduan.web.ui.Say;
import id.aduan.web.ui.Words;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** /meja/ketidakhadiran: who is away, who acts for them, from when until when. */
@Named
@RequestScoped
public class AbsencePage {

    private static final String HERE = "/meja/ketidakhadiran";

    @Inject
    private MyOffice office;

    @Inject
    private AbsenceDesk desk;

    @Inject
    private Deeds deeds;

    @Inject
    private Say say;

    @Inject
    private Formats formats;

    @Inject
    private Words words;

    @Inject
    private InstantSource clock;

    @Inject
    private HttpServletRequest request;

    private final Typed typed = new Typed();
    private final Spells away = new Spells();
    private final Spells acting = new Spells();

    @PostConstruct
    void arrive() {
        typed.put("kind", Delegation.Kind.PLH.name());
    }

    public List<AbsenceRow> absences() {
        return desk.absences(office.id());
    }

    public List<AbsenceRow> delegations() {
        return desk.delegations(office.id());
    }

    public List<Position> positions() {
        return office.office().positions();
    }

    public void recordAbsence() {
        away.read(say, "away:a", clock.instant()).ifPresent(spell -> {
            var absence =
                    new AbsenceDesk.Away(typed.text("position"), spell.from(), spell.until(), typed.text("reason"));
            told(desk.away(office.id(), absence), "office.absence.recorded");
        });
    }

    public void appoint() {
        acting.read(say, "acting:d", clock.instant()).ifPresent(spell -> {
            var order = new AbsenceDesk.Acting(
                    typed.text("for"),
                    typed.text("delegate"),
                    Delegation.Kind.valueOf(typed.text("kind")),
                    typed.text("letter"),
                    spell.from(),
                    spell.until());
            told(desk.appoint(office.id(), order), "office.absence.appointed");
        });
    }

    /** Which line is meant travels with its own form. */
    public void back() {
        chosen().ifPresent(id -> told(desk.back(office.id(), id), "office.absence.ended"));
    }

    public void relieve() {
        chosen().ifPresent(id -> told(desk.relieve(office.id(), id), "office.absence.relieved"));
    }

    private Optional<UUID> chosen() {
        return Typed.readId(Optional.ofNullable(request.getParameter("pilihan")).orElse(""));
    }

    private void told(AbsenceOutcome outcome, String done) {
        deeds.end(outcome.refusal(), office.within(HERE), done);
    }

    /** "Sejak Rabu, 25 November 2026, 08.00 WIB sampai …". */
    public String span(AbsenceRow row) {
        String from = formats.moment(row.from());
        return row.until() == null
                ? words.of("office.absence.openEnd", from)
                : words.of("office.absence.span", from, formats.moment(row.until()));
    }

    public boolean lasts(AbsenceRow row) {
        Instant now = clock.instant();
        return row.until() == null || row.until().isAfter(now);
    }

    public boolean begun(AbsenceRow row) {
        return !row.from().isAfter(clock.instant());
    }

    public Typed getTyped() {
        return typed;
    }

    public Spells getAway() {
        return away;
    }

    public Spells getActing() {
        return acting;
    }
}
