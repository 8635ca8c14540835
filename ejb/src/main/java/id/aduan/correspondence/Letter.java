package id.aduan.correspondence;

import id.aduan.channel.ChannelKind;
import id.aduan.shared.Identifiers;
import id.aduan.tenancy.OfficeId;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a complaint. It is born as somebody's draft and rewritten until it is made final; another person puts
 * initials to exactly that text, and with them or later it gets its number in the book of outgoing letters. Any change
 * of the text afterwards ends the initials, visibly, and makes it a draft again; the number stays, for it is spent.
 * Checked and dispatched it ends: nothing changes it any more but what becomes known of its delivery.
 */
@Entity
@Table(name = "letter")
public class Letter {

    @Id
    private UUID id;

    @TenantId
    @Column(name = "office")
    private String office;

    private UUID complaint;

    @Enumerated(EnumType.STRING)
    private LetterState state;

    private String body;

    @Column(name = "body_hash")
    private String bodyHash;

    @Embedded
    private @Nullable AgendaNumber agenda;

    @Enumerated(EnumType.STRING)
    @Column(name = "dispatched_on")
    private @Nullable ChannelKind dispatchedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable LetterDelivery delivery;

    @Column(name = "message_id")
    private String messageId = "";

    @Version
    @Column(name = "row_version")
    private int rowVersion;

    @OneToMany(mappedBy = "letter", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<Draft> drafts = new ArrayList<>();

    @OneToMany(mappedBy = "letter", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<LetterMark> marks = new ArrayList<>();

    protected Letter() {}

    private Letter(UUID id, OfficeId office, UUID complaint) {
        this.id = id;
        this.office = office.value();
        this.complaint = complaint;
        this.state = LetterState.DRAFT;
        this.body = "";
        this.bodyHash = new LetterText("").hash();
    }

    /** An answer nobody has written a word of yet. */
    static Letter begun(OfficeId office, UUID complaint, InstantSource clock) {
        return new Letter(Identifiers.next(clock), office, complaint);
    }

    /** Whether the table lets this be done now; who may do it is not asked here. */
    boolean allows(LetterMove move) {
        return LetterTransitions.after(state, move).isPresent();
    }

    /**
     * Puts another text in place of the present one.
     *
     * <p>Effects: everything put to the old text, initials above all, ceases to hold. The same text changes nothing.
     *
     * @return whether initials were ended by it
     */
    boolean rewrite(LetterText text, Hand by, InstantSource clock) {
        if (text.hash().equals(bodyHash)) {
            return false;
        }
        LetterState next = next(LetterMove.DRAFT);
        Instant now = clock.instant();
        boolean ended = initials().isPresent();
        body = text.words();
        bodyHash = text.hash();
        drafts.add(new Draft(Identifiers.next(clock), this, text, by, now));
        voidMarks(now);
        state = next;
        return ended;
    }

    /** Hands the text in for another round. Effects: what was put to it in the last round ceases to hold. */
    void handedIn(InstantSource clock) {
        state = next(LetterMove.DRAFT);
        voidMarks(clock.instant());
    }

    void finalise(Hand by, InstantSource clock) {
        mark(LetterMove.FINALISE, by, "", clock);
    }

    /** Refuses a hand that wrote any text of this letter (IllegalStateException): two persons, always. */
    void initial(Hand by, InstantSource clock) {
        refuseWriter(by);
        if (state == LetterState.DRAFT) {
            mark(LetterMove.FINALISE, by, "", clock);
        }
        mark(LetterMove.INITIAL, by, "", clock);
    }

    /** Effects: what was put to the text ceases to hold; it is a draft again. */
    void returnForRevision(Hand by, String why, InstantSource clock) {
        voidMarks(clock.instant());
        mark(LetterMove.RETURN, by, why, clock);
    }

    void sign(Hand by, String stated, InstantSource clock) {
        refuseWriter(by);
        mark(LetterMove.SIGN, by, stated, clock);
    }

    /** Gives the number. Refuses a letter that has one (IllegalStateException): a number is never given twice. */
    void number(AgendaNumber given) {
        if (agenda != null) {
            throw new IllegalStateException("Letter " + id + " already has agenda number " + agenda + ".");
        }
        agenda = given;
    }

    void register(Hand by, InstantSource clock) {
        mark(LetterMove.REGISTER, by, "", clock);
    }

    void check(Hand by, InstantSource clock) {
        mark(LetterMove.CHECK, by, "", clock);
    }

    /** Ends the letter's life in this house. Refuses a text without initials that hold (IllegalStateException). */
    void dispatch(ChannelKind on, LetterDelivery how, Signing signing, InstantSource clock) {
        if (initials().isEmpty()) {
            throw new IllegalStateException("Letter " + id + " carries no initials over its present text.");
        }
        mark(LetterMove.DISPATCH, signing.by(), signing.remark(), clock);
        dispatchedOn = on;
        delivery = how;
    }

    /** What became known of its delivery. */
    void delivered(LetterDelivery how) {
        delivery = how;
    }

    void sentAs(String message) {
        messageId = message;
    }

    /** The initials that hold over the present text. */
    Optional<Initials> initials() {
        return marks.stream()
                .filter(mark -> mark.is(LetterMove.INITIAL)
                        && mark.holds()
                        && mark.bodyHash().equals(bodyHash))
                .reduce((earlier, later) -> later)
                .map(mark -> new Initials(mark.byUser(), mark.byPosition(), mark.bodyHash(), mark.at()));
    }

    /** Somebody approved a text that is no longer this one. */
    boolean textChangedSinceInitials() {
        return had(LetterMove.INITIAL) && initials().isEmpty();
    }

    /** Whether this was ever done to the letter, whether it still holds or not. */
    boolean had(LetterMove move) {
        return marks.stream().anyMatch(mark -> mark.is(move));
    }

    /** It was done, but to a text or in a round that is over. */
    boolean hadAndLost(LetterMove move) {
        return had(move) && marks.stream().noneMatch(mark -> mark.is(move) && mark.holds());
    }

    boolean wasWrittenBy(String user) {
        return drafts.stream().anyMatch(draft -> draft.byUser().equals(user));
    }

    private void refuseWriter(Hand by) {
        if (wasWrittenBy(by.user())) {
            throw new IllegalStateException("Whoever wrote letter " + id + " does not approve it.");
        }
    }

    private void mark(LetterMove move, Hand by, String remark, InstantSource clock) {
        state = next(move);
        marks.add(new LetterMark(Identifiers.next(clock), this, move, new Signing(by, clock.instant(), remark)));
    }

    private void voidMarks(Instant now) {
        marks.forEach(mark -> mark.voidAt(now));
    }

    private LetterState next(LetterMove move) {
        return LetterTransitions.after(state, move)
                .orElseThrow(() -> new IllegalStateException("A letter that is " + state + " does not " + move + "."));
    }

    UUID id() {
        return id;
    }

    String office() {
        return office;
    }

    UUID complaint() {
        return complaint;
    }

    LetterState state() {
        return state;
    }

    LetterText text() {
        return new LetterText(body);
    }

    String bodyHash() {
        return bodyHash;
    }

    Optional<AgendaNumber> agenda() {
        return Optional.ofNullable(agenda);
    }

    Optional<ChannelKind> dispatchedOn() {
        return Optional.ofNullable(dispatchedOn);
    }

    Optional<LetterDelivery> delivery() {
        return Optional.ofNullable(delivery);
    }

    List<Draft> drafts() {
        return List.copyOf(drafts);
    }

    List<LetterMark> marks() {
        return List.copyOf(marks);
    }

    Optional<LetterMark> last(LetterMove move) {
        return marks.stream().filter(mark -> mark.is(move)).reduce((earlier, later) -> later);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Letter letter && letter.id.equals(id);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(id);
    }
}
