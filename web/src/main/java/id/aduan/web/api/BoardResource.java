package id.aduan.web.api;

import id.aduan.oversight.Board;
import id.aduan.oversight.BoardRow;
import id.aduan.oversight.RegencyDesk;
import id.aduan.tenancy.RegionId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How the offices of a government stand, for its administrators. */
@Path("regions/{region: [a-z0-9]+(?:-[a-z0-9]+)*}/board")
@RequestScoped
@Tag(name = "supervision")
@SecurityRequirement(name = "officer")
@Produces(MediaType.APPLICATION_JSON)
public class BoardResource {

    @Inject
    private RegencyDesk regency;

    @Inject
    private CallerOffices caller;

    /** @param open complaints neither answered nor ended, and these by state */
    public record OfficeCounts(
            String office, String name, long open, long dueToday, long overdue, Map<String, Long> states) {
        static OfficeCounts of(BoardRow row) {
            var states = new TreeMap<String, Long>();
            row.states().forEach((state, count) -> states.put(state.name(), count));
            return new OfficeCounts(row.office().slug(), row.name(), row.open(), row.dueToday(), row.overdue(), states);
        }
    }

    public record BoardJson(String region, OffsetDateTime at, List<OfficeCounts> offices) {
        static BoardJson of(Board board) {
            return new BoardJson(
                    board.region().value(),
                    Times.local(board.at()),
                    board.offices().stream().map(OfficeCounts::of).toList());
        }
    }

    @GET
    @Operation(
            summary = "Open complaints of each office: how many, due today, overdue, by state; no complaint, no names")
    @APIResponse(responseCode = "200", description = "Every office of the government")
    @APIResponse(responseCode = "403", description = "Not an administrator of this government")
    public BoardJson board(@PathParam("region") String region) {
        caller.signedIn();
        return BoardJson.of(regency.board(new RegionId(region)));
    }
}
