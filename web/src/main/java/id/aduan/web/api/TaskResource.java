package id.aduan.web.api;

import id.aduan.handling.TaskSheet;
import id.aduan.handling.WorklistDesk;
import id.aduan.tenancy.OfficeId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** An officer's open steps. */
@Path("/")
@RequestScoped
@Tag(name = "officer")
@SecurityRequirement(name = "officer")
@Produces(MediaType.APPLICATION_JSON)
public class TaskResource {

    @Inject
    private WorklistDesk worklist;

    @Inject
    private StepCompletion steps;

    @Inject
    private CallerOffices offices;

    @GET
    @Path("worklist")
    @Operation(summary = "My open steps with their due times; of=others for those that wait for colleagues")
    public List<TaskJson.Row> worklist(@QueryParam("of") @DefaultValue("mine") String whose) {
        var rows = new ArrayList<TaskJson.Row>();
        for (OfficeId office : offices.all()) {
            var today = worklist.today(office);
            var wanted = whose.equals("others") ? today.others() : today.mine();
            wanted.forEach(row -> rows.add(TaskJson.Row.of(office, row)));
        }
        return rows;
    }

    @GET
    @Path("tasks/{id}")
    @Operation(summary = "One step of one complaint")
    public TaskJson.Sheet task(@PathParam("id") UUID id) {
        return offices.inOneOf(office -> TaskJson.Sheet.of(office, worklist.task(office, id)));
    }

    @POST
    @Path("tasks/{id}/completion")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Complete a step",
            description =
                    "A step that belongs to a letter (draft, initials, check, sending) does its work on the letter.")
    @APIResponse(responseCode = "200", description = "Done; the next step, or the end of the procedure")
    @APIResponse(responseCode = "409", description = "Not the caller's step, output missing, done already; see code")
    public TaskJson.Completed complete(@PathParam("id") UUID id, CompletionJson completion) {
        if (completion == null) {
            throw new ApiRefusal(400, "malformed-json", "kosong");
        }
        return offices.inOneOf(office -> {
            TaskSheet task = worklist.task(office, id);
            return steps.complete(office, task, completion);
        });
    }
}
