package id.aduan.vault;

import java.util.List;
import java.util.UUID;

/** What screens show instead of a name: a flower and a number, e.g. {@code Melati 482}; the same for the same reference. */
public record Pseudonym(String words) {

    private static final List<String> FLOWERS = List.of(
            "Melati",
            "Mawar",
            "Anggrek",
            "Kenanga",
            "Cempaka",
            "Seruni",
            "Teratai",
            "Dahlia",
            "Kamboja",
            "Sedap Malam",
            "Bakung",
            "Alamanda",
            "Bugenvil",
            "Flamboyan",
            "Soka",
            "Tanjung",
            "Wijayakusuma",
            "Edelweis",
            "Lavender",
            "Matahari",
            "Asoka",
            "Kemuning",
            "Nusa Indah",
            "Gardenia");
    private static final int NUMBERS = 900;

    public static Pseudonym of(UUID reference) {
        long mixed =
                (reference.getMostSignificantBits() ^ reference.getLeastSignificantBits()) * 0x9E37_79B9_7F4A_7C15L;
        int pick = (int) Long.remainderUnsigned(mixed >>> 16, (long) FLOWERS.size() * NUMBERS);
        return new Pseudonym(FLOWERS.get(pick / NUMBERS) + " " + (100 + pick % NUMBERS));
    }

    @Override
    public String toString() {
        return words;
    }
}
