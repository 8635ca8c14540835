package id.aduan.infra.security;

import id.aduan.tenancy.IdentityPolicy;
import id.aduan.tenancy.Office;
import id.aduan.tenancy.OfficeId;
import id.aduan.tenancy.OfficeKind;
import id.aduan.tenancy.Profile;
import id.aduan.tenancy.Reception;
import id.aduan.tenancy.Region;
import id.aduan.tenancy.RegionId;
import id.aduan.tenancy.Settings;
import java.util.List;
import java.util.Optional;

/** Settings that know one office and little of it. */
record OneOffice(OfficeId id) implements Settings {

    @Override
    public <T> Optional<T> find(OfficeId office, Class<T> type) {
        return office.equals(id) && type == Office.class ? Optional.of(type.cast(office())) : Optional.empty();
    }

    private static Profile profile() {
        var none = Profile.Contact.NONE;
        var leads = new Profile.Leads("", "", "");
        return new Profile("", "", leads, List.of(), "", List.of(), none, none, "", List.of(), "", "", "");
    }

    private Office office() {
        var reception = new Reception(
                IdentityPolicy.REQUIRED,
                Reception.JUDGED_WITHIN,
                Reception.ReceiptPolicy.ALWAYS,
                false,
                true,
                null,
                List.of());
        return new Office(
                id,
                "Kantor",
                "Kantor",
                OfficeKind.DISTRICT,
                "",
                profile(),
                null,
                List.of(),
                List.of(),
                reception,
                null,
                List.of(),
                List.of());
    }

    @Override
    public Region region(RegionId region) {
        throw new IllegalStateException("There is no region " + region + ".");
    }

    @Override
    public List<Region> regions() {
        return List.of();
    }

    @Override
    public List<Office> offices(RegionId region) {
        return List.of(office());
    }

    @Override
    public boolean openForIntake(OfficeId office) {
        return true;
    }

    @Override
    public int version(OfficeId office) {
        return 1;
    }
}
