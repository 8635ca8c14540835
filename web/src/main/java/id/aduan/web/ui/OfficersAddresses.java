package id.aduan.web.ui;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which page answers at an officers' address: {@code /meja/aduan/<code>} is {@code office/case.xhtml?kode=<code>}.
 *
 * <p>Forwarded behind the sign-on rather than rewritten before it, so that the sign-on brings an officer back to the
 * address asked for. Citizens' addresses are in {@code undertow-handlers.conf}.
 */
@WebServlet({"/meja/*", "/wilayah/*"})
@MultipartConfig(fileSizeThreshold = 65_536, maxFileSize = 12_582_912, maxRequestSize = 16_777_216)
public class OfficersAddresses extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private record Address(Pattern path, String page) {

        static Address of(String path, String page) {
            return new Address(Pattern.compile(path.replace("*", "([A-Za-z0-9-]+)") + "/?"), page);
        }

        Optional<String> page(String asked) {
            Matcher matcher = path.matcher(asked);
            return matcher.matches()
                    ? Optional.of(matcher.groupCount() == 0 ? page : page + matcher.group(1))
                    : Optional.empty();
        }
    }

    private static final List<Address> ADDRESSES = List.of(
            Address.of("/meja", "/office/worklist.xhtml"),
            Address.of("/meja/aduan/*", "/office/case.xhtml?kode="),
            Address.of("/meja/catat", "/office/record.xhtml"),
            Address.of("/meja/surat/*", "/office/reply.xhtml?kode="),
            Address.of("/meja/buku", "/office/register.xhtml"),
            Address.of("/meja/ketidakhadiran", "/office/absence.xhtml"),
            Address.of("/meja/kantor", "/office/configuration.xhtml"),
            Address.of("/meja/audit/*", "/office/audit.xhtml?kode="),
            Address.of("/meja/rekam-jejak", "/office/whole-record.xhtml"),
            Address.of("/wilayah", "/regency/offices.xhtml"));

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String rest = request.getPathInfo() == null ? "" : request.getPathInfo();
        Optional<String> page = page(request.getServletPath() + rest);
        if (page.isPresent()) {
            request.getRequestDispatcher(page.get()).forward(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** The page file and its parameter; empty where no page answers. */
    static Optional<String> page(String path) {
        return ADDRESSES.stream()
                .flatMap(address -> address.page(path).stream())
                .findFirst();
    }
}
