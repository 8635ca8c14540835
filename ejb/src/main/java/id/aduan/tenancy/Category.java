package id.aduan.tenancy;

import java.util.List;

/**
 * What one may complain of at this office.
 *
 * @param parent key of the category above; empty at the top
 * @param kind the kind proposed for a complaint of this category; an officer decides
 * @param stated false when the document implies it without listing it
 * @param words everyday words citizens use for it, for finding the right office
 */
public record Category(
        String key,
        String name,
        String description,
        String parent,
        ComplaintKind kind,
        boolean stated,
        List<String> words) {

    public Category {
        words = List.copyOf(words);
    }
}
