package id.aduan.bench;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Prints what was measured, side by side, with the target and whether it was reached. */
final class Report {

    private static final double FILING_TARGET = 0.4;
    private static final double GROWTH_TARGET = 1.25;
    private static final String LINE = "  %-34s %10s %10s %10s %10s   %s%n";

    private Report() {}

    static void pages(Map<String, Timing> few, Map<String, Timing> many, int fewer, int more) {
        System.out.printf(Locale.ROOT, "%n  Milliseconds, one client  %,d and %,d complaints%n", fewer, more);
        System.out.printf(LINE, "", "p50 few", "p50 many", "p99 few", "p99 many", "growth of p99, target 1.25 at most");
        few.forEach((page, before) -> {
            var after = many.get(page);
            double growth = after.quantile(0.99) / before.quantile(0.99);
            System.out.printf(
                    LINE,
                    page,
                    number(before.quantile(0.5)),
                    number(after.quantile(0.5)),
                    number(before.quantile(0.99)),
                    number(after.quantile(0.99)),
                    judged(growth, growth <= GROWTH_TARGET) + errors(before.errors() + after.errors()));
        });
    }

    static void filing(Timing few, Timing many, Timing limit, int clients) {
        double share = many.perSecond() / limit.perSecond();
        System.out.printf(Locale.ROOT, "%n  Complaints filed per second, %d clients%n", clients);
        System.out.printf(
                Locale.ROOT,
                "  %-34s %10.0f   %s%s%n",
                "API, few complaints",
                few.perSecond(),
                few,
                errors(few.errors()));
        System.out.printf(
                Locale.ROOT,
                "  %-34s %10.0f   %s%s%n",
                "API, many complaints",
                many.perSecond(),
                many,
                errors(many.errors()));
        System.out.printf(Locale.ROOT, "  %-34s %10.0f   %s%n", "the limit, many complaints", limit.perSecond(), limit);
        System.out.printf(
                "  %-34s %10s   target 0.40 at least%n", "API : limit", judged(share, share >= FILING_TARGET));
    }

    static void memory(List<Long> bytes) {
        System.out.printf("%n  Portal's resident memory, MB%n");
        System.out.printf(
                "  %-34s %10s%n",
                "started, few, many, after filing",
                String.join(
                        ", ", bytes.stream().map(b -> Long.toString(b >> 20)).toList()));
    }

    private static String judged(double value, boolean reached) {
        return String.format(Locale.ROOT, "%.2f %s", value, reached ? "reached" : "MISSED");
    }

    private static String errors(int errors) {
        return errors == 0 ? ", no errors" : ", " + errors + " ERRORS";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
