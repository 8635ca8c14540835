package id.aduan.handling;

import id.aduan.onboarding.TenantFile;
import id.aduan.tenancy.Office;
import id.aduan.tenancy.OfficeId;
import id.aduan.tenancy.Region;
import id.aduan.tenancy.RegionId;
import id.aduan.tenancy.Settings;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Settings straight from the tenant files, without a database between. */
record FileSettings(List<TenantFile> files) implements Settings {

    @Override
    public <T> Optional<T> find(OfficeId office, Class<T> type) {
        return files.stream()
                .filter(file -> file.office().id().equals(office))
                .flatMap(file -> Stream.of(file.office(), file.channels(), file.requirements()))
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }

    @Override
    public Region region(RegionId region) {
        throw new UnsupportedOperationException("No step needs to know its region.");
    }

    @Override
    public List<Region> regions() {
        return List.of();
    }

    @Override
    public List<Office> offices(RegionId region) {
        return files.stream().map(TenantFile::office).toList();
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
