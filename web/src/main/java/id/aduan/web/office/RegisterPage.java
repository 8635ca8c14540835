package id.aduan.web.office;

import id.aduan.complaint.ComplaintRow;
import id.aduan.complaint.ComplaintState;
import id.aduan.complaint.RegisterDesk;
import id.aduan.complaint.RegisterQuery;
import id.aduan.web.ui.Addresses;
import id.aduan.web.ui.DueView;
import id.aduan.web.ui.Formats;
import id.aduan.web.ui.Standing;
import id.aduan.web.ui.Words;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** /meja/buku: the register book, newest first. What is looked for stands in the address, so a page can be kept and sent. */
@Named
@RequestScoped
public class RegisterPage {

    private static final int ROWS = 25;

    @Inject
    private MyOffice office;

    @Inject
    private RegisterDesk register;

    @Inject
    private Addresses addresses;

    @Inject
    private Formats formats;

    @Inject
    private Words words;

    @Inject
    private InstantSource clock;

    @Inject
    private NikSearch person;

    @Inject
    private HttpServletRequest request;

    private String looked = "";
    private @Nullable ComplaintState state;
    private @Nullable List<ComplaintRow> rows;

    @PostConstruct
    void arrive() {
        looked = parameter("cari");
        state = Arrays.stream(ComplaintState.values())
                .filter(known -> known.name().equals(parameter("keadaan")))
                .findFirst()
                .orElse(null);
    }

    private String parameter(String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("").strip();
    }

    public List<ComplaintRow> rows() {
        if (person.found().isPresent()) {
            return person.found().get();
        }
        if (rows == null) {
            var after = Typed.readId(parameter("setelah")).orElse(null);
            rows = register.page(office.id(), new RegisterQuery(state, looked, after, ROWS));
        }
        return rows;
    }

    public boolean isMore() {
        return person.found().isEmpty() && rows().size() == ROWS;
    }

    public boolean isFirst() {
        return parameter("setelah").isEmpty();
    }

    public boolean isFiltered() {
        return state != null || !looked.isEmpty() || person.found().isPresent();
    }

    public String older() {
        return list() + "&setelah=" + rows().getLast().id();
    }

    public String newest() {
        return list();
    }

    private String list() {
        return office.within(addresses.register() + "?cari=" + URLEncoder.encode(looked, StandardCharsets.UTF_8)
                + "&keadaan=" + (state == null ? "" : state.name()));
    }

    public String address(ComplaintRow row) {
        return office.within(addresses.complaint(row.code()));
    }

    /** The promise as a tag: late or until when; empty once nothing is owed. */
    public Optional<DueView> due(ComplaintRow row) {
        Instant now = clock.instant();
        return row.promiseDue()
                .filter(due -> !row.state().ended() && row.state() != ComplaintState.ANSWERED)
                .map(due -> now.isAfter(due)
                        ? DueView.tag(Standing.OVERDUE, words.of("office.register.late", formats.near(due, now)))
                        : DueView.tag(Standing.ON_TRACK, words.of("office.register.until", formats.near(due, now))));
    }

    public List<ComplaintState> states() {
        return List.of(ComplaintState.values());
    }

    public String getLooked() {
        return looked;
    }

    public @Nullable ComplaintState getState() {
        return state;
    }
}
