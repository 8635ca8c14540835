package id.aduan.intake;

import id.aduan.complaint.Complaint;
import id.aduan.complaint.EvidenceBook;
import id.aduan.complaint.EvidenceStore;
import id.aduan.complaint.EvidenceStore.KeepOutcome;
import id.aduan.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes files in: first all of them are kept, then the complaint they belong to is written. */
@ApplicationScoped
class EvidenceTray {

    /** What lies in the tray, and the first reason why something may not. */
    record Laid(List<KeepOutcome.Kept> files, Optional<Refusal> refusal) {}

    private final EvidenceStore store;
    private final EvidenceBook book;

    @Inject
    EvidenceTray(EvidenceStore store, EvidenceBook book) {
        this.store = store;
        this.book = book;
    }

    EvidenceTray() {
        this(null, null);
    }

    /** Keeps every file, or none of them counts. */
    Laid lay(List<Upload> uploads) {
        var files = new ArrayList<KeepOutcome.Kept>();
        for (var upload : uploads) {
            switch (kept(upload)) {
                case KeepOutcome.Kept file -> files.add(file);
                case KeepOutcome.TooLarge f -> {
                    return refused("evidence-too-large", f.name(), EvidenceStore.LARGEST / 1024 / 1024);
                }
                case KeepOutcome.Empty f -> {
                    return refused("evidence-empty", f.name());
                }
                case KeepOutcome.NotAllowed f -> {
                    return refused("evidence-type", f.name(), f.type());
                }
            }
        }
        return new Laid(List.copyOf(files), Optional.empty());
    }

    void attach(Complaint complaint, List<KeepOutcome.Kept> files) {
        files.forEach(file -> book.add(complaint, file));
    }

    int attached(Complaint complaint) {
        return book.of(complaint.id()).size();
    }

    private KeepOutcome kept(Upload upload) {
        try (var content = upload.content().open()) {
            return store.keep(upload.name(), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Laid refused(String code, Object... arguments) {
        return new Laid(List.of(), Optional.of(Refusal.of(code, arguments)));
    }
}
