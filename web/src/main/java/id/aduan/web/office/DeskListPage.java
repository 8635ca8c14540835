package id.aduan.web.office;

import id.aduan.handling.DeskList;
import id.aduan.handling.Worklist;
import id.aduan.handling.WorklistDesk;
import id.aduan.handling.WorklistRow;
import id.aduan.web.ui.Addresses;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** /meja?daftar=…&setelah=…: one list of the desk, read on from where the page before ended. */
@Named
@RequestScoped
public class DeskListPage {

    private static final String LIST = "daftar";
    private static final String AFTER = "setelah";

    @Inject
    private MyOffice office;

    @Inject
    private WorklistDesk worklist;

    @Inject
    private Addresses addresses;

    @Inject
    private HttpServletRequest request;

    private Worklist.@Nullable Part part;

    private Optional<DeskList> chosen() {
        return Stream.of(DeskList.values())
                .filter(list -> list.name().equals(request.getParameter(LIST)))
                .findFirst();
    }

    /** Whether one list is asked for, not the whole desk. */
    public boolean isAsked() {
        return chosen().isPresent();
    }

    /** Empty where the whole desk is shown. */
    public String getList() {
        return chosen().map(DeskList::name).orElse("");
    }

    public boolean isMine() {
        return chosen().filter(list -> list == DeskList.MINE).isPresent();
    }

    public Worklist.Part part() {
        if (part == null) {
            var after = Optional.ofNullable(request.getParameter(AFTER)).flatMap(Typed::readId);
            part = worklist.after(office.id(), chosen().orElseThrow(), after);
        }
        return part;
    }

    public String next() {
        return after(getList(), part().rows());
    }

    /** The address of what comes after these lines. */
    public String after(String list, List<WorklistRow> rows) {
        return office.within(addresses.desk() + "?" + LIST + "=" + list + "&" + AFTER + "="
                + rows.getLast().taskId());
    }

    /** The address of a list from its beginning. */
    public String whole(String list) {
        return office.within(addresses.desk() + "?" + LIST + "=" + list);
    }
}
