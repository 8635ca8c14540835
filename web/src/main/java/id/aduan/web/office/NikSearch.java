package id.aduan.web.office;

import id.aduan.complaint.ComplaintRow;
import id.aduan.complaint.RegisterDesk;
import id.aduan.shared.Nik;
import id.aduan.vault.VaultDesk;
import id.aduan.web.ui.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** Finds the complaints of one person by a NIK, which travels in a form and never stands in an address. */
@Named
@RequestScoped
public class NikSearch {

    @Inject
    private MyOffice office;

    @Inject
    private VaultDesk vault;

    @Inject
    private RegisterDesk register;

    @Inject
    private Say say;

    private final Typed typed = new Typed();
    private Optional<List<ComplaintRow>> found = Optional.empty();

    /** Those who may open identities may also look for them. */
    public boolean isAllowed() {
        return office.isTrusted();
    }

    public void search() {
        if (Nik.read(typed.text("nik")).isEmpty()) {
            say.wrongAt("person:nik", "office.register.nik.unreadable");
            return;
        }
        List<ComplaintRow> rows = register.lines(office.id(), vault.sameNik(office.id(), typed.text("nik")));
        found = Optional.of(rows);
        say.done("office.register.byNik.found", rows.size());
    }

    /** Empty until somebody searched in this very request. */
    Optional<List<ComplaintRow>> found() {
        return found;
    }

    public Typed getTyped() {
        return typed;
    }
}
