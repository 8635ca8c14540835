package id.aduan.web.portal;

import id.aduan.intake.Upload;
import id.aduan.shared.Refusal;
import id.aduan.web.ui.Say;
import id.aduan.web.ui.TrayFile;
import id.aduan.web.ui.UploadTray;
import id.aduan.web.ui.UploadTray.Laid;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

    /** The files so far with the newly chosen ones, as far as they can be taken. */
    Collected collect(String carried) {
        var files = new ArrayList<>(TrayFile.read(carried));
        var refusals = new ArrayList<Refusal>();
        try {
            for (var part : parts()) {
                lay(part, files).ifPresent(refusals::add);
            }
        } catch (IOException | ServletException e) {
            refusals.add(Refusal.of("evidence-broken"));
        }
        return new Collected(TrayFile.write(files), refusals);
    }

    /** @param refusals why a chosen file was not taken; what could be taken is among the files all the same */
    record Collected(String carried, List<Refusal> refusals) {}

    /** Says at the field why files were not taken. */
    void tell(List<Refusal> refusals) {
        refusals.forEach(refusal -> say.refusedAt(INPUT, refusal));
    }

    private Optional<Refusal> lay(Part part, List<TrayFile> files) throws IOException {
        if (files.size() >= MOST) {
            return Optional.of(Refusal.of("evidence-too-many", MOST));
        }
        if (part.getSize() == 0) {
            return Optional.of(Refusal.of("evidence-empty", name(part)));
        }
        return switch (tray.lay(part.getInputStream())) {
            case Laid.Lies lies -> {
                files.add(new TrayFile(lies.token(), name(part), part.getSize()));
                yield Optional.empty();
            }
            case Laid.TooLarge large ->
                Optional.of(Refusal.of("evidence-too-large", name(part), UploadTray.LARGEST / 1024 / 1024));
            case Laid.Full full -> Optional.of(Refusal.of("tray-full"));
        };
    }

    private static String name(Part part) {
        var given = part.getSubmittedFileName().replaceAll("\\p{Cntrl}", "");
        var last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        return last.length() > LONGEST_NAME ? last.substring(last.length() - LONGEST_NAME) : last;
    }

    /** The chosen files; a field where none was chosen is sent too, without a name. */
    private List<Part> parts() throws IOException, ServletException {
        var type = request.getContentType();
        if (type == null || !type.startsWith("multipart/")) {
            return List.of();
        }
        return request.getParts().stream()
                .filter(p -> p.getName().equals(INPUT) && p.getSubmittedFileName() != null)
                .filter(p -> !p.getSubmittedFileName().isBlank())
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
