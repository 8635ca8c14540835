package id.aduan.web.office;

import id.aduan.channel.ChannelKind;
import id.aduan.correspondence.DispatchNote;
import id.aduan.correspondence.PreparedReply;
import id.aduan.correspondence.ReplyDesk;
import id.aduan.web.ui.Say;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Sends an answer: by the portal itself where it can, else by the officer who then states how and when. */
@Named
@RequestScoped
public class DispatchForm {

    private static final List<ChannelKind> WAYS_OUT = List.of(
            ChannelKind.WEB,
            ChannelKind.EMAIL,
            ChannelKind.WHATSAPP,
            ChannelKind.PHONE,
            ChannelKind.SMS,
            ChannelKind.LETTER,
            ChannelKind.WALK_IN);

    @Inject
    private OpenCase open;

    @Inject
    private MyOffice office;

    @Inject
    private ReplyDesk replies;

    @Inject
    private ReplyPage page;

    @Inject
    private ReplyForm reply;

    @Inject
    private Say say;

    @Inject
    private HttpServletRequest request;

    private final Typed typed = new Typed();
    private ChannelKind way = ChannelKind.WALK_IN;
    private Optional<PreparedReply.Prepared> prepared = Optional.empty();

    /** The way is chosen by an address, before the fields are drawn: each way asks for other things. */
    @PostConstruct
    void arrive() {
        String asked = Optional.ofNullable(request.getParameter("lewat")).orElse("");
        way = ways().stream()
                .filter(known -> known.name().equals(asked))
                .findFirst()
                .orElse(ways().getFirst());
        Optional.ofNullable(page.sheet().letter()).ifPresent(letter -> typed.put("letter", letter.toString()));
    }

    /** The channel of arrival first; a slip from the box is answered at the counter. */
    public List<ChannelKind> ways() {
        Set<ChannelKind> ways = new LinkedHashSet<>();
        ChannelKind arrived = page.sheet().arrivedOn();
        ways.add(arrived == ChannelKind.WAITING_ROOM_BOX ? ChannelKind.WALK_IN : arrived);
        ways.addAll(WAYS_OUT);
        return List.copyOf(ways);
    }

    public ChannelKind getWay() {
        return way;
    }

    /** The portal sends it itself; nothing has to be stated. */
    public boolean isByPortal() {
        return way == ChannelKind.EMAIL || way == ChannelKind.WEB;
    }

    public boolean isHandedOver() {
        return way == ChannelKind.WALK_IN;
    }

    /** Opens the address or number for this purpose, on record, and fills the text in. */
    public void prepare() {
        typed.id("letter")
                .map(letter -> replies.prepare(office.id(), letter, way))
                .ifPresent(outcome -> {
                    switch (outcome) {
                        case PreparedReply.Prepared ready -> prepared = Optional.of(ready);
                        case PreparedReply.NotPrepared not -> say.refused(not.reason());
                    }
                });
    }

    public Optional<PreparedReply.Prepared> prepared() {
        return prepared;
    }

    public void dispatch() {
        var note = new DispatchNote(way, typed.text("stated"), typed.text("receiptCode"));
        typed.id("letter").ifPresent(letter -> reply.told(replies.dispatch(office.id(), letter, note)));
    }

    public Typed getTyped() {
        return typed;
    }
}
