package id.aduan.web.office;

import id.aduan.intake.IntakeDesk;
import id.aduan.intake.MeritOutcome;
import id.aduan.web.ui.Formats;
import id.aduan.web.ui.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A named officer judges whether a complaint that names nobody is well founded, and signs with reasons. */
@Named
@RequestScoped
public class MeritForm {

    @Inject
    private OpenCase open;

    @Inject
    private MyOffice office;

    @Inject
    private IntakeDesk intake;

    @Inject
    private Deeds deeds;

    @Inject
    private Say say;

    @Inject
    private Formats formats;

    private final Typed typed = new Typed();

    public void judge() {
        if (typed.isEmpty("verdict")) {
            say.wrongAt("merit:verdict", "office.case.verdict.required");
        } else if (typed.isEmpty("grounds")) {
            say.wrongAt("merit:grounds", "office.case.grounds.required");
        } else {
            boolean founded = typed.text("verdict").equals("yes");
            told(intake.judge(office.id(), open.id(), founded, typed.told("grounds")));
        }
    }

    private void told(MeritOutcome outcome) {
        switch (outcome) {
            case MeritOutcome.Admitted admitted -> deeds.lead(open.address(), "office.case.admitted");
            case MeritOutcome.Dismissed dismissed ->
                deeds.lead(open.address(), "office.case.dismissed", formats.moment(dismissed.until()));
            case MeritOutcome.Refused refused -> say.refused(refused.refusal());
        }
    }

    public Typed getTyped() {
        return typed;
    }
}
