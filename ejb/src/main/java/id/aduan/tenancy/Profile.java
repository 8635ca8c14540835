package id.aduan.tenancy;

import java.util.List;

/**
 * How an office introduces itself, faithful to its document.
 *
 * @param title heading of the published procedure
 * @param introduction its opening words to the citizen; may be empty
 * @param letterhead lines of the kop surat, top to bottom; empty when the document prints none
 * @param leads the sentences that open its lists
 * @param email {@link Contact#NONE} when the document gives none; likewise the website
 * @param fee as printed, e.g. "Tidak dipungut biaya"; empty when the document is silent
 * @param products what the service yields, as printed
 * @param decree number of the decree (No. SK) as printed, blanks kept
 * @param classification code of its letters in the archives' classification, e.g. "470"; empty where none is known
 * @param code the ministry's code of a district; empty for others
 */
public record Profile(
        String title,
        String introduction,
        Leads leads,
        List<String> letterhead,
        String address,
        List<Contact> phones,
        Contact email,
        Contact website,
        String fee,
        List<String> products,
        String decree,
        String classification,
        String code) {

    /**
     * A number, mailbox or website of the office itself.
     *
     * @param printed as in the document
     * @param address where it can be reached; empty when the printed one is damaged
     * @param confirmed false until the office says that it is right
     */
    public record Contact(String printed, String address, boolean confirmed) {

        public static final Contact NONE = new Contact("", "", true);

        public boolean known() {
            return !printed.isEmpty();
        }
    }

    /** The sentences above the lists of requirements, categories and channels, e.g. that the list is not complete. */
    public record Leads(String requirements, String categories, String channels) {}

    public Profile {
        letterhead = List.copyOf(letterhead);
        phones = List.copyOf(phones);
        products = List.copyOf(products);
    }
}
