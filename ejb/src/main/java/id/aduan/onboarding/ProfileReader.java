package id.aduan.onboarding;

import id.aduan.channel.Channel.State;
import id.aduan.shared.EmailAddress;
import id.aduan.shared.PhoneNumber;
import id.aduan.tenancy.Profile;
import id.aduan.tenancy.Profile.Contact;
import id.aduan.tenancy.Profile.Leads;
import java.util.List;

/** Reads how an office introduces itself: its words, letterhead, address, numbers and what it prints of fee and products. */
final class ProfileReader {

    private ProfileReader() {}

    static Profile profile(YamlNode office) {
        String code = office.text("kode_wilayah");
        String fee = office.child("biaya").map(OfficeReader::printed).orElse("");
        var products = office.each("produk").stream().map(OfficeReader::printed).toList();
        var empty = new Profile(
                "",
                "",
                leads(office),
                List.of(),
                "",
                List.of(),
                Contact.NONE,
                Contact.NONE,
                fee,
                products,
                "",
                "",
                code);
        var node = office.child("profil");
        if (node.isEmpty()) {
            office.error("Profil belum ada.", "Isi \"profil\" dengan judul, kop, dan alamat.");
        }
        return node.map(p -> p.as("profil", n -> profile(n, empty))).orElse(empty);
    }

    private static Profile profile(YamlNode n, Profile general) {
        n.explained("tertulis", "kode_pos", "pembukaan_tertulis");
        var phones = n.each("telepon").stream()
                .map(p -> p.as("telepon", ProfileReader::phone))
                .toList();
        var email = n.child("email").map(e -> e.as("alamat", ProfileReader::email));
        var website = n.child("laman").map(w -> w.as("alamat", ProfileReader::contact));
        return new Profile(
                n.required("judul"),
                n.text("pembukaan"),
                general.leads(),
                n.texts("kop"),
                n.text("alamat"),
                phones,
                email.orElse(Contact.NONE),
                website.orElse(Contact.NONE),
                general.fee(),
                general.products(),
                n.text("no_sk"),
                classification(n),
                general.code());
    }

    /** Printed before the number of every letter; what is no code would make letters that cannot be filed. */
    private static String classification(YamlNode n) {
        String code = n.text("klasifikasi_surat");
        if (!code.matches("([0-9]{3}(\\.[0-9]{1,3})*)?")) {
            n.error(
                    "klasifikasi_surat",
                    "\"" + code + "\" bukan kode klasifikasi surat.",
                    "Tulis kode dari pola klasifikasi arsip kantor dalam tanda kutip, misalnya \"470\".");
        }
        return code;
    }

    private static Leads leads(YamlNode office) {
        return office.child("pengantar")
                .map(p -> p.as("pengantar", n -> new Leads(lead(n, "syarat"), lead(n, "kategori"), lead(n, "saluran"))))
                .orElse(new Leads("", "", ""));
    }

    private static String lead(YamlNode leads, String key) {
        return leads.child(key).map(OfficeReader::printed).orElse("");
    }

    private static Contact phone(YamlNode n) {
        String number = n.required("nomor");
        if (!number.isEmpty() && PhoneNumber.read(number).isEmpty()) {
            n.error("nomor", "Nomor \"" + number + "\" bukan nomor telepon.", "Tulis seperti \"+62321321361\".");
        }
        return contact(n, number);
    }

    private static Contact email(YamlNode n) {
        String address = n.text("alamat");
        if (!address.isEmpty() && EmailAddress.read(address).isEmpty()) {
            n.error(
                    "alamat",
                    "Alamat email \"" + address + "\" tidak sah.",
                    "Tulis alamat yang sudah dipastikan, atau simpan bunyinya di \"tertulis\".");
        }
        return contact(n);
    }

    private static Contact contact(YamlNode n) {
        return contact(n, n.text("alamat"));
    }

    private static Contact contact(YamlNode n, String address) {
        n.explained("sumber", "lihat");
        boolean confirmed = n.one("keadaan", TenantWords.STATES, State.USABLE) == State.USABLE;
        return new Contact(OfficeReader.or(n.text("tertulis"), address), address, confirmed);
    }
}
