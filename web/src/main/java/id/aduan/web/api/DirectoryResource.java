package id.aduan.web.api;

import id.aduan.onboarding.DirectoryDesk;
import id.aduan.tenancy.OfficeId;
import id.aduan.tenancy.RegionId;
import id.aduan.web.api.OfficeJson.OfficeRow;
import id.aduan.web.api.OfficeJson.RegionJson;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The directory: governments, their offices, and what each office published. */
@Path("/")
@RequestScoped
@Tag(name = "directory")
@Produces(MediaType.APPLICATION_JSON)
public class DirectoryResource {

    private static final int A_MINUTE = 60;

    @Inject
    private DirectoryDesk directory;

    @Inject
    private OfficePath offices;

    @GET
    @Path("regions")
    @Operation(summary = "The governments of this deployment")
    public Response regions() {
        return cached(directory.regions().stream().map(RegionJson::of).toList());
    }

    @GET
    @Path("offices")
    @Operation(summary = "All offices, or those of one region")
    public Response offices(@QueryParam("region") String region) {
        var known = directory.regions().stream().map(r -> r.id()).toList();
        Predicate<RegionId> wanted =
                id -> region == null || region.isEmpty() || id.value().equals(region);
        if (known.stream().noneMatch(wanted)) {
            throw new ApiRefusal(404, "unknown-region", region);
        }
        List<OfficeRow> rows = known.stream()
                .filter(wanted)
                .flatMap(id -> directory.offices(id).stream())
                .map(OfficeRow::of)
                .toList();
        return cached(rows);
    }

    @GET
    @Path("offices/{office: [a-z0-9-]+(?:/[a-z0-9-]+)?}")
    @Operation(summary = "One office: profile, channels, categories, requirements, promise, procedures")
    public Response office(@PathParam("office") String name) {
        OfficeId id = offices.resolve(name);
        return cached(
                OfficeJson.of(directory.sheet(id).orElseThrow(() -> new ApiRefusal(404, "unknown-office", name))));
    }

    private static Response cached(Object body) {
        var control = new CacheControl();
        control.setMaxAge(A_MINUTE);
        return Response.ok(body).cacheControl(control).build();
    }
}
