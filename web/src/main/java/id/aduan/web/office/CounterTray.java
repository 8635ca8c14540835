package id.aduan.web.office;

import id.aduan.intake.Upload;
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
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** Files chosen at the counter: laid aside at once, so that a refused form does not ask for them again. */
@RequestScoped
public class CounterTray {

    private static final String CARRIED = "files";
    private static final int MOST = 10;
    private static final int LONGEST_NAME = 80;
    private static final long MEGABYTE = 1024L * 1024;

    @Inject
    private UploadTray tray;

    @Inject
    private Say say;

    @Inject
    private HttpServletRequest request;

    /** Lays new files beside those carried along. False, with a word at the field, when one cannot be taken. */
    boolean collect(Typed typed, String field) throws IOException, ServletException {
        List<TrayFile> files = new ArrayList<>(TrayFile.read(typed.text(CARRIED)));
        boolean sound = true;
        for (Part part : parts(field)) {
            sound &= lay(part, files, field);
        }
        typed.put(CARRIED, TrayFile.write(files));
        return sound;
    }

    private List<Part> parts(String field) throws IOException, ServletException {
        return request.getParts().stream()
                .filter(part -> part.getName().equals(field) && part.getSize() > 0)
                .filter(part -> part.getSubmittedFileName() != null)
                .toList();
    }

    private boolean lay(Part part, List<TrayFile> files, String field) throws IOException {
        if (files.size() >= MOST) {
            say.wrongAt(field, "office.evidence.many", MOST);
            return false;
        }
        try (InputStream content = part.getInputStream()) {
            return switch (tray.lay(content)) {
                case Laid.Lies lies ->
                    files.add(new TrayFile(lies.token(), shortened(part.getSubmittedFileName()), part.getSize()));
                case Laid.TooLarge large -> {
                    say.wrongAt(field, "office.evidence.large", Math.ceilDiv(part.getSize(), MEGABYTE));
                    yield false;
                }
                case Laid.Full full -> {
                    say.wrongAt(field, "office.evidence.full");
                    yield false;
                }
            };
        }
    }

    private static String shortened(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return last.length() > LONGEST_NAME ? last.substring(last.length() - LONGEST_NAME) : last;
    }

    List<Upload> uploads(Typed typed) throws IOException {
        List<Upload> uploads = new ArrayList<>();
        for (TrayFile file : TrayFile.read(typed.text(CARRIED))) {
            tray.take(file.token()).ifPresent(bytes -> uploads.add(new Upload(file.name(), bytes)));
        }
        return uploads;
    }

    void clear(Typed typed) throws IOException {
        for (TrayFile file : TrayFile.read(typed.text(CARRIED))) {
            tray.clear(file.token());
        }
    }
}
