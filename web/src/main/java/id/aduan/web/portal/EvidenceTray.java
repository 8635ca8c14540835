package id.aduan.web.portal;

import id.aduan.intake.Upload;
import id.aduan.web.ui.Say;
import id.aduan.web.ui.TrayFile;
import id.aduan.web.ui.UploadTray;
import id.aduan.web.ui.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The files of one filing: taken out of the request once, carried along as tokens, handed to the desk at the end. */
@RequestScoped
class EvidenceTray {

    private static final String FIELD = "berkas";
    private static final int MOST = 10;

    @Inject
    private UploadTray tray;

    @Inject
    private Say say;

    @Inject
    private Words words;

    /** Lays newly chosen files into the tray; says so when one is too large or there are too many. */
    void collect(Map<String, String> said) {
        var files = new ArrayList<>(files(said));
        try {
            for (var part : parts()) {
                if (part.getSize() > 0 && part.getSubmittedFileName() != null) {
                    lay(part, files);
                }
            }
        } catch (IOException | ServletException e) {
            say.wrong("isi:bukti", words.of("file.bukti.gagal"));
        }
        said.put(FIELD, TrayFile.write(files));
    }

    private void lay(Part part, List<TrayFile> files) throws IOException {
        if (files.size() >= MOST) {
            say.wrong("isi:bukti", words.of("file.bukti.banyak", MOST));
            return;
        }
        var token = tray.lay(part.getInputStream());
        if (token.isEmpty()) {
            say.wrong("isi:bukti", words.of("file.bukti.besar", Math.ceilDiv(part.getSize(), 1024 * 1024)));
            return;
        }
        files.add(new TrayFile(token.get(), name(part), part.getSize()));
    }

    private static String name(Part part) {
        var given = part.getSubmittedFileName();
        var last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        return last.length() > 80 ? last.substring(last.length() - 80) : last;
    }

    private static List<Part> parts() throws IOException, ServletException {
        var request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        var type = request.getContentType();
        if (type == null || !type.startsWith("multipart/")) {
            return List.of();
        }
        return request.getParts().stream().filter(p -> p.getName().equals("isi:bukti")).toList();
    }

    List<TrayFile> files(Map<String, String> said) {
        return TrayFile.read(Objects.requireNonNullElse(said.get(FIELD), ""));
    }

    void remove(Map<String, String> said, String token) {
        said.put(FIELD, TrayFile.write(files(said).stream().filter(f -> !f.token().equals(token)).toList()));
        clear(token);
    }

    List<Upload> uploads(Map<String, String> said) throws IOException {
        var uploads = new ArrayList<Upload>();
        for (var file : files(said)) {
            tray.take(file.token()).ifPresent(bytes -> uploads.add(new Upload(file.name(), bytes)));
        }
        return uploads;
    }

    void clear(Map<String, String> said) {
        files(said).forEach(f -> clear(f.token()));
    }

    private void clear(String token) {
        try {
            tray.clear(token);
        } catch (IOException e) {
            throw new UncheckedIOException("A sent file stayed in the tray; it is thrown away within a day.", e);
        }
    }
}
