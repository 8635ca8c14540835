package id.aduan.onboarding;

import id.aduan.channel.Channels;
import id.aduan.intake.Requirements;
import id.aduan.sop.Procedure;
import id.aduan.tenancy.Office;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One office's file as read: its settings as our types, and every value of the file with its place.
 *
 * @param file path below the tenants directory, e.g. "kab-mojokerto/dispendukcapil.yaml"
 * @param hash SHA-256 of the file together with its region's calendar, in hexadecimal: equal means nothing changed
 * @param places every value of the file by its path, in file order
 * @param marks paths by what stands there, e.g. "langkah whatsapp 5" → "sop[0].langkah[4]"
 */
public record TenantFile(
        String file,
        String hash,
        Office office,
        Channels channels,
        Requirements requirements,
        List<Procedure> procedures,
        Map<String, YamlPlace> places,
        Map<String, String> marks) {

    public TenantFile {
        procedures = List.copyOf(procedures);
    }

    /** The place of a marked entry, or of one of its keys where the entry has it; the whole file where there is none. */
    YamlPlace place(String mark, String key) {
        String path = marks.getOrDefault(mark, "");
        return Optional.ofNullable(places.get(new YamlPlace(path, 1, "").below(key)))
                .or(() -> Optional.ofNullable(places.get(path)))
                .orElse(new YamlPlace("", 1, ""));
    }

    /** The place of a key at the top of the file; the whole file where it is absent. */
    YamlPlace place(String key) {
        return places.getOrDefault(key, new YamlPlace(key, 1, ""));
    }
}
