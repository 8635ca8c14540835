package id.aduan.vault;

/**
 * Who complains, as told to the office; any part may be empty. It leaves the vault only through an {@link Opening}.
 *
 * @param phone E.164 where it could be read, else as typed
 * @param nik sixteen digits where it could be read, else as typed
 * @param document which identity document was seen or copied, in words
 */
public record Identity(String name, String address, String phone, String email, String nik, String document) {

    public static final Identity UNKNOWN = new Identity("", "", "", "", "", "");

    public Identity {
        name = name.strip();
        address = address.strip();
        phone = phone.strip();
        email = email.strip();
        nik = nik.strip();
        document = document.strip();
    }

    /** Nothing at all is known. */
    public boolean unknown() {
        return equals(UNKNOWN);
    }

    /** This identity with what {@code more} knows put in its place. */
    public Identity amendedBy(Identity more) {
        return new Identity(
                later(name, more.name),
                later(address, more.address),
                later(phone, more.phone),
                later(email, more.email),
                later(nik, more.nik),
                later(document, more.document));
    }

    private static String later(String known, String told) {
        return told.isEmpty() ? known : told;
    }

    /** Says nothing: what is logged by accident must not tell who it is. */
    @Override
    public String toString() {
        return "Identity[sealed]";
    }
}
