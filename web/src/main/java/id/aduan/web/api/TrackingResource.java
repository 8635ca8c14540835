package id.aduan.web.api;

import id.aduan.complaint.TrackedCase;
import id.aduan.complaint.TrackingCode;
import id.aduan.complaint.TrackingDesk;
import id.aduan.intake.IntakeDesk;
import id.aduan.intake.Supplement;
import id.aduan.intake.Upload;
import id.aduan.tenancy.NoEntry;
import id.aduan.web.ui.Throttle;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.plugins.providers.multipart.MultipartFormDataInput;

/** One complaint as its citizen may follow it; whoever has the tracking code may read and add, nobody learns who filed it. */
@Path("complaints/{trackingCode}")
@RequestScoped
@Tag(name = "complaints")
@Produces(MediaType.APPLICATION_JSON)
public class TrackingResource {

    @Inject
    private TrackingDesk tracking;

    @Inject
    private IntakeDesk intake;

    @Inject
    private Throttle throttle;

    @Context
    private HttpServletRequest request;

    @PathParam("trackingCode")
    private String written;

    @GET
    @Operation(summary = "Public status: state, office, dated history, promise; never identity or officers' names")
    public Response follow() {
        throttle.lookup(request);
        TrackedCase found = counted(() -> tracking.follow(code()));
        var control = new CacheControl();
        control.setNoStore(true);
        return Response.ok(TrackedJson.of(found)).cacheControl(control).build();
    }

    @POST
    @Path("supplements")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Send what the office asked for, or more about the matter; no time limit changes by it")
    public Response supplement(SupplementJson more) {
        throttle.lookup(request);
        if (more == null) {
            throw new ApiRefusal(400, "malformed-json", "kosong");
        }
        return counted(() -> SupplementJson.answer(intake.supplement(code(), more.supplement())));
    }

    @POST
    @Path("evidence")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "Add evidence: parts with a file name, 10 MB each at most",
            description = "All of them or none: a refusal names the file that cannot be taken.")
    public Response evidence(MultipartFormDataInput form) {
        throttle.lookup(request);
        try {
            var uploads = form.getParts().stream()
                    .filter(part -> part.getFileName() != null)
                    .map(part -> new Upload(part.getFileName(), part::getBody))
                    .toList();
            if (uploads.isEmpty()) {
                throw new ApiRefusal(400, "no-file");
            }
            counted(() -> SupplementJson.answer(intake.supplement(code(), Supplement.ofFiles(uploads))));
            return Response.status(Response.Status.CREATED)
                    .entity(new Added(uploads.size()))
                    .build();
        } finally {
            // What was laid aside on the disk while it was read would stay there otherwise.
            form.close();
        }
    }

    /** How many files were added. */
    public record Added(int added) {}

    private TrackingCode code() {
        return TrackingCode.read(written).orElseThrow(() -> {
            throttle.wrongCode(request);
            return new ApiRefusal(404, "unknown-code");
        });
    }

    private <T> T counted(Supplier<T> look) {
        try {
            return look.get();
        } catch (NoEntry no) {
            throttle.wrongCode(request);
            throw no;
        }
    }
}
