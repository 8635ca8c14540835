package id.aduan.web.api;

import id.aduan.channel.ChannelKind;
import id.aduan.complaint.Receipt;
import id.aduan.intake.IntakeDesk;
import id.aduan.intake.IntakeOutcome;
import id.aduan.web.ui.Throttle;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Filing a complaint to an office. */
@Path("offices/{office: [a-z0-9-]+(?:/[a-z0-9-]+)?}/complaints")
@RequestScoped
@Tag(name = "complaints")
@Produces(MediaType.APPLICATION_JSON)
public class FilingResource {

    private static final int LONGEST_KEY = 200;

    @Inject
    private IntakeDesk intake;

    @Inject
    private OfficePath offices;

    @Inject
    private Throttle throttle;

    @Context
    private HttpServletRequest request;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "File a complaint",
            description =
                    "The same Idempotency-Key twice is one complaint. What the office asks for and is missing makes the "
                            + "complaint wait (see state and missing); it is not an error.")
    @APIResponse(responseCode = "201", description = "Registered, with tracking code and promise")
    @APIResponse(responseCode = "200", description = "Repeated: the complaint that this key already filed")
    @APIResponse(
            responseCode = "422",
            description = "The text is missing or too long, or the office takes no complaints now")
    public Response file(
            @PathParam("office") String office, @HeaderParam("Idempotency-Key") String key, FilingJson filing) {
        throttle.filing(request);
        if (key != null && key.length() > LONGEST_KEY) {
            throw new ApiRefusal(400, "key-too-long", LONGEST_KEY);
        }
        if (filing == null) {
            throw new ApiRefusal(400, "malformed-json", "kosong");
        }
        var said = filing.submission(FilingJson.orEmpty(key), ChannelKind.WEB);
        return answer(intake.receive(offices.resolve(office), said, List.of()));
    }

    static Response answer(IntakeOutcome outcome) {
        return switch (outcome) {
            case IntakeOutcome.Registered r -> created(r.receipt());
            case IntakeOutcome.Incomplete i -> created(i.receipt());
            case IntakeOutcome.AwaitingMerit m -> created(m.receipt());
            case IntakeOutcome.Repeated r ->
                Response.ok(ReceiptJson.of(r.of(), true)).build();
            case IntakeOutcome.Refused r -> throw new ApiRefusal(422, r.refusal());
        };
    }

    private static Response created(Receipt receipt) {
        return Response.created(URI.create("/api/v1/complaints/" + receipt.code()))
                .entity(ReceiptJson.of(receipt, false))
                .build();
    }
}
