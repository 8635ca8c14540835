package id.aduan.complaint;

import id.aduan.tenancy.OfficeId;
import id.aduan.vault.Pseudonym;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** By what a complaint is known: its id, its office's number, the reporter's code, the name shown instead of a person's. */
@MappedSuperclass
abstract class RegisterEntry {

    @Id
    UUID id;

    @TenantId
    @Column(updatable = false)
    String office;

    @Column(name = "register_year", updatable = false)
    private int registerYear;

    /** Stamped by {@link RegisterCounter}, never by the mapping. */
    @Column(name = "register_no", insertable = false, updatable = false)
    private @Nullable Integer registerNo;

    @Column(name = "tracking_code", updatable = false)
    private String trackingCode;

    @Column(updatable = false)
    private String pseudonym;

    @Transient
    private @Nullable Announcer announcer;

    protected RegisterEntry() {}

    RegisterEntry(Registration born, Announcer announcer) {
        this.announcer = announcer;
        id = born.id();
        office = born.office().value();
        registerYear = born.year();
        trackingCode = born.code().value();
        pseudonym = Pseudonym.of(born.id()).words();
    }

    void numbered(int number) {
        registerNo = number;
    }

    void heardBy(Announcer listener) {
        announcer = listener;
    }

    /** What happens is said in the same breath, in the same transaction. */
    void announce(Function<Announcer, ComplaintEvent> event) {
        announcer().announce(event.apply(announcer()));
    }

    Announcer announcer() {
        return Objects.requireNonNull(announcer, "A complaint is changed only as Complaints gave it out.");
    }

    public UUID id() {
        return id;
    }

    public OfficeId office() {
        return OfficeId.of(office);
    }

    /** Whether it is in the register; not yet during the call that received it. */
    public boolean numbered() {
        return registerNo != null;
    }

    int year() {
        return registerYear;
    }

    /** Refuses (IllegalStateException) before the number was given, at the end of the call that received it. */
    public RegisterNumber number() {
        if (registerNo == null) {
            throw new IllegalStateException("Complaint " + id + " has no register number yet.");
        }
        return new RegisterNumber(registerYear, registerNo);
    }

    public TrackingCode code() {
        return new TrackingCode(trackingCode);
    }

    public String pseudonym() {
        return pseudonym;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RegisterEntry entry && entry.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
