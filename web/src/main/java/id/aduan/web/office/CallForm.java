package id.aduan.web.office;

import id.aduan.correspondence.FollowUpDesk;
import id.aduan.correspondence.PreparedReply;
import id.aduan.tenancy.Reception;
import id.aduan.web.ui.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Tells a person by hand: opens number and text for one showing, then states that it was done. */
@Named
@RequestScoped
public class CallForm {

    @Inject
    private OpenCase open;

    @Inject
    private MyOffice office;

    @Inject
    private FollowUpDesk followUps;

    @Inject
    private Deeds deeds;

    @Inject
    private Say say;

    @Inject
    private HttpServletRequest request;

    private final Typed typed = new Typed();
    private Optional<PreparedReply.Prepared> prepared = Optional.empty();

    /** Which task a form is about travels with the form, because lists move between two looks at them. */
    private Optional<UUID> task() {
        return Typed.readId(Optional.ofNullable(request.getParameter("tugas")).orElse(""));
    }

    /** As typed. Faces takes values over from the last form of a list only, so this one reads what was sent. */
    private String typed(String field) {
        request.getParameterMap().forEach((name, values) -> {
            if (name.endsWith(":call:" + field)) {
                typed.put(field, values[0]);
            }
        });
        return typed.text(field);
    }

    public void prepare() {
        task().map(id -> followUps.prepare(office.id(), id)).ifPresent(outcome -> {
            switch (outcome) {
                case PreparedReply.Prepared ready -> prepared = Optional.of(ready);
                case PreparedReply.NotPrepared not -> say.refused(not.reason());
            }
        });
    }

    public void done() {
        task().map(id -> followUps.done(office.id(), id, typed("told")))
                .ifPresent(outcome -> deeds.end(outcome.refusal(), open.address(), "office.case.told.done"));
    }

    /** What the office's document lets the notice say, to be chosen. */
    public List<Reception.Variant> choices() {
        var notice = office.office().reception().notice();
        return notice == null ? List.of() : notice.variants();
    }

    public void mail() {
        task().map(id -> followUps.mail(office.id(), id, typed("variant")))
                .ifPresent(outcome -> deeds.end(outcome.refusal(), open.address(), "office.case.call.mailed"));
    }

    /** Number and text of that task, in this very request only. */
    public Optional<PreparedReply.Prepared> prepared(UUID followUp) {
        return prepared.filter(ready -> ready.about().equals(followUp));
    }

    public Typed getTyped() {
        return typed;
    }
}
