package id.aduan.audit;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an office recorded on one day, closed: how many entries, where each chain that grew stood at the day's end, and
 * the seal before. Cutting the end off a chain breaks no link of it, but it breaks this.
 *
 * @param heads a line a chain, {@code chain seq hash}, in the chains' order
 */
record Seal(String office, LocalDate day, int entries, String heads, String previous, String hash) {

    /** Where a chain stood. */
    record Head(String chain, int seq, String hash) {}

    static Seal of(String office, LocalDate day, List<AuditEntry> entries, String previous) {
        Map<String, AuditEntry> last = new LinkedHashMap<>();
        entries.forEach(entry -> last.put(entry.chain(), entry));
        var heads = new StringBuilder();
        last.values().forEach(entry -> heads.append(entry.chain())
                .append(' ')
                .append(entry.seq())
                .append(' ')
                .append(entry.hash())
                .append('\n'));
        var open = new Seal(office, day, entries.size(), heads.toString(), previous, "");
        return new Seal(office, day, entries.size(), heads.toString(), previous, open.computedHash());
    }

    String computedHash() {
        return AuditEntry.sha256(String.join("\n", previous, office, day.toString(), Integer.toString(entries), heads));
    }

    List<Head> chains() {
        return heads.lines()
                .map(line -> line.split(" "))
                .map(part -> new Head(part[0], Integer.parseInt(part[1]), part[2]))
                .toList();
    }
}
