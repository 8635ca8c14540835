package id.aduan.web.api;

import id.aduan.complaint.RegisterDesk;
import id.aduan.complaint.TrackingCode;
import id.aduan.correspondence.ReplyDesk;
import id.aduan.handling.HandlingDesk;
import id.aduan.intake.IntakeDesk;
import id.aduan.intake.MeritOutcome;
import id.aduan.shared.PublicWords;
import id.aduan.tenancy.NoEntry;
import id.aduan.tenancy.OfficeId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What officers do to a complaint besides completing steps: record it at the counter, judge its merit, prepare an answer. */
@Path("desk/{office: [a-z0-9-]+(?:/[a-z0-9-]+)?}/complaints")
@RequestScoped
@Tag(name = "officer")
@SecurityRequirement(name = "officer")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DeskResource {

    private static final int CONFLICT = 409;

    @Inject
    private IntakeDesk intake;

    @Inject
    private RegisterDesk register;

    @Inject
    private ReplyDesk replies;

    @Inject
    private HandlingDesk handling;

    @Inject
    private OfficePath offices;

    @Inject
    private CallerOffices caller;

    @POST
    @Operation(
            summary = "Record a complaint at the counter",
            description = "With the true receiving time, and a reason when it is backdated.")
    public Response record(
            @PathParam("office") String office, @HeaderParam("Idempotency-Key") String key, CounterJson said) {
        caller.demandSignIn();
        if (said == null || said.said() == null) {
            throw new ApiRefusal(400, "malformed-json", "said");
        }
        var transcript = said.transcript(FilingJson.orEmpty(key));
        return FilingResource.answer(intake.record(offices.resolve(office), transcript, List.of()));
    }

    /**
     * The grounds on which an unnamed complaint is or is not followed up.
     *
     * @param meant the grounds may point to a person although the reporter reads them
     */
    public record MeritJson(boolean wellFounded, String grounds, boolean meant) {}

    @POST
    @Path("{code}/merit")
    @Operation(summary = "Judge whether an unnamed complaint is well founded, with grounds")
    public Response judge(@PathParam("office") String office, @PathParam("code") String code, MeritJson merit) {
        caller.demandSignIn();
        OfficeId id = offices.resolve(office);
        var grounds = new PublicWords(FilingJson.orEmpty(merit.grounds()), merit.meant());
        return switch (intake.judge(id, complaint(id, code), merit.wellFounded(), grounds)) {
            case MeritOutcome.Admitted ignored -> Response.noContent().build();
            case MeritOutcome.Dismissed ignored -> Response.noContent().build();
            case MeritOutcome.Refused refused -> throw new ApiRefusal(CONFLICT, refused.refusal());
        };
    }

    @POST
    @Path("{code}/supplements")
    @Operation(summary = "Record what the citizen brought later")
    public Response supplement(
            @PathParam("office") String office, @PathParam("code") String code, SupplementJson more) {
        caller.demandSignIn();
        OfficeId id = offices.resolve(office);
        return SupplementJson.answer(intake.supplementAtCounter(id, complaint(id, code), more.supplement()));
    }

    /** The text of an answer. */
    public record DraftJson(String text) {}

    @POST
    @Path("{code}/draft")
    @Operation(summary = "Keep the text of the answer, also before its step is open")
    public Response draft(@PathParam("office") String office, @PathParam("code") String code, DraftJson draft) {
        caller.demandSignIn();
        OfficeId id = offices.resolve(office);
        var outcome = replies.keep(id, complaint(id, code), FilingJson.orEmpty(draft.text()));
        outcome.refusal().ifPresent(refusal -> {
            throw new ApiRefusal(CONFLICT, refusal);
        });
        return Response.noContent().build();
    }

    /** What was said face to face or on the phone. */
    public record AnswerJson(String words) {}

    @POST
    @Path("{code}/answer-in-person")
    @Operation(
            summary =
                    "Record that the answer was given face to face; the steps of a letter are then completed without one")
    public Response answerInPerson(
            @PathParam("office") String office, @PathParam("code") String code, AnswerJson answer) {
        caller.all();
        OfficeId id = offices.resolve(office);
        var outcome = handling.answerInPerson(id, complaint(id, code), FilingJson.orEmpty(answer.words()));
        outcome.refusal().ifPresent(refusal -> {
            throw new ApiRefusal(CONFLICT, refusal);
        });
        return Response.noContent().build();
    }

    private UUID complaint(OfficeId office, String written) {
        var code = TrackingCode.read(written).orElseThrow(() -> new ApiRefusal(404, "unknown-code"));
        return register.byCode(office, code).orElseThrow(NoEntry::notHere);
    }
}
