package id.aduan.web.portal;

import id.aduan.intake.Upload;
import id.aduan.web.ui.Say;
import id.aduan.web.ui.TrayFile;
import id.aduan.web.ui.UploadTray;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The files of one form: taken out of the request once, carried along as tokens, handed to the desk at the end. */
@RequestScoped
public class EvidenceTray {

    private static final String INPUT = "f:evidence";
    private static final int MOST = 10;
    private static final int LONGEST_NAME = 80;

    @Inject
    private UploadTray tray;

    @Inject
    private Say say;

    @Inject
    private HttpServletRequest request;

    /** The files so far and the newly chosen ones; says so, and returns null, when one cannot be taken. */
    Collected collect(String carried) {
        var files = new ArrayList<>(TrayFile.read(carried));
        boolean sound = true;
        try {
            for (var part : parts()) {
                sound &= lay(part, files);
            }
        } catch (IOException | ServletException e) {
            say.wrongAt(INPUT, "portal.file.evidence.broken");
            sound = false;
        }
        return new Collected(TrayFile.write(files), sound);
    }

    /** @param sound false when a chosen file was refused; what could be taken is among the files all the same */
    record Collected(String carried, boolean sound) {}

    private boolean lay(Part part, List<TrayFile> files) throws IOException {
        if (files.size() >= MOST) {
            say.wrongAt(INPUT, "portal.file.evidence.many", MOST);
            return false;
        }
        var token = tray.lay(part.getInputStream());
        token.ifPresent(t -> files.add(new TrayFile(t, name(part), part.getSize())));
        if (token.isEmpty()) {
            say.wrongAt(INPUT, "portal.file.evidence.large", Math.ceilDiv(part.getSize(), 1024 * 1024));
        }
        return token.isPresent();
    }

    private static String name(Part part) {
        var given = part.getSubmittedFileName();
        var last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        return last.length() > LONGEST_NAME ? last.substring(last.length() - LONGEST_NAME) : last;
    }

    private List<Part> parts() throws IOException, ServletException {
        var type = request.getContentType();
        if (type == null || !type.startsWith("multipart/")) {
            return List.of();
        }
        return request.getParts().stream()
                .filter(p -> p.getName().equals(INPUT) && p.getSize() > 0 && p.getSubmittedFileName() != null)
                .toList();
    }

    String without(String carried, String token) {
        clear(token);
        return TrayFile.write(TrayFile.read(carried).stream()
                .filter(f -> !f.token().equals(token))
                .toList());
    }

    List<Upload> uploads(String carried) throws IOException {
        var uploads = new ArrayList<Upload>();
        for (var file : TrayFile.read(carried)) {
            tray.take(file.token()).ifPresent(bytes -> uploads.add(new Upload(file.name(), bytes)));
        }
        return uploads;
    }

    void clearAll(String carried) {
        TrayFile.read(carried).forEach(f -> clear(f.token()));
    }

    private void clear(String token) {
        try {
            tray.clear(token);
        } catch (IOException e) {
            throw new UncheckedIOException("A sent file stayed in the tray; it is thrown away within a day.", e);
        }
    }
}
