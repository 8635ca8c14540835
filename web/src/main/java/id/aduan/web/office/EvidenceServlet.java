package id.aduan.web.office;

import id.aduan.complaint.EvidenceFile;
import id.aduan.complaint.RegisterDesk;
import id.aduan.tenancy.NoEntry;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Hands a piece of evidence to an officer of its office, always as a file to keep, never as a page to open. */
@WebServlet("/office/evidence/*")
public class EvidenceServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient MyOffice office;

    @Inject
    private transient RegisterDesk register;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var id = Typed.readId(
                Optional.ofNullable(request.getPathInfo()).orElse("").replaceFirst("^/", ""));
        if (id.isEmpty() || !office.isPresent()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            send(register.download(office.id(), id.get()), response);
        } catch (NoEntry notHere) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void send(EvidenceFile file, HttpServletResponse response) throws IOException {
        response.setContentType("application/octet-stream");
        response.setContentLengthLong(file.size());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader("Cache-Control", "private, no-store");
        String name = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
        response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + name);
        try (InputStream content = file.content()) {
            content.transferTo(response.getOutputStream());
        }
    }
}
