package id.aduan.tenancy;

import java.util.List;

/**
 * How an office introduces itself, faithful to its document.
 *
 * @param title heading of the published procedure
 * @param introduction its opening words to the citizen; may be empty
 * @param letterhead lines of the kop surat, top to bottom
 * @param phones as printed
 * @param website as printed; empty when the document gives none
 * @param fee as printed, e.g. "Tidak dipungut biaya"; empty when the document is silent
 * @param products what the service yields, as printed
 * @param decree number of the decree (No. SK) as printed, blanks kept
 * @param classification code of its letters in the archives' classification, e.g. "470"; empty where none is known
 * @param code the ministry's code of a district; empty for others
 */
public record Profile(
        String title,
        String introduction,
        List<String> letterhead,
        String address,
        List<String> phones,
        String email,
        String website,
        String fee,
        List<String> products,
        String decree,
        String classification,
        String code) {

    public Profile {
        letterhead = List.copyOf(letterhead);
        phones = List.copyOf(phones);
        products = List.copyOf(products);
    }
}
