package id.aduan.web.ui;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import java.util.Map;

/**
 * Lets forms post to the Indonesian address their page was opened at, so that a page with an error keeps an address that can be
 * reloaded, kept and sent on.
 */
public class PlainUrls extends ViewHandlerWrapper {

    private static final Map<String, String> PATHS = Map.ofEntries(
            Map.entry("/portal/home.xhtml", "/"),
            Map.entry("/portal/file.xhtml", "/lapor"),
            Map.entry("/portal/track.xhtml", "/lacak"),
            Map.entry("/office/worklist.xhtml", "/meja"),
            Map.entry("/office/case.xhtml", "/meja/aduan"),
            Map.entry("/office/record.xhtml", "/meja/catat"),
            Map.entry("/office/reply.xhtml", "/meja/surat"),
            Map.entry("/office/register.xhtml", "/meja/buku"),
            Map.entry("/office/absence.xhtml", "/meja/ketidakhadiran"),
            Map.entry("/office/configuration.xhtml", "/meja/kantor"),
            Map.entry("/office/audit.xhtml", "/meja/audit"),
            Map.entry("/regency/offices.xhtml", "/wilayah"));

    /** The parameter a page's address carries as its last segments. */
    private static final Map<String, String> SEGMENT = Map.of(
            "/portal/file.xhtml", "kantor",
            "/portal/track.xhtml", "kode",
            "/office/case.xhtml", "kode",
            "/office/reply.xhtml", "kode",
            "/office/audit.xhtml", "kode");

    public PlainUrls(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        var path = PATHS.get(viewId);
        if (path == null) {
            return super.getActionURL(context, viewId);
        }
        var segment = SEGMENT.getOrDefault(viewId, "");
        var value = context.getExternalContext().getRequestParameterMap().getOrDefault(segment, "");
        return value.matches("[A-Za-z0-9-]+(/[a-z0-9-]+)?") ? path + "/" + value : path;
    }
}
