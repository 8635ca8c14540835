package id.aduan.web.api;

import id.aduan.onboarding.DirectoryDesk;
import id.aduan.tenancy.OfficeId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Reads an office from a path: its short name, or region/name where two regions use the same one. */
@RequestScoped
class OfficePath {

    @Inject
    private DirectoryDesk directory;

    /** Refuses with 404 "unknown-office" a name that no office, or more than one, answers to. */
    OfficeId resolve(String name) {
        return directory.resolve(name).orElseThrow(() -> new ApiRefusal(404, "unknown-office", name));
    }
}
