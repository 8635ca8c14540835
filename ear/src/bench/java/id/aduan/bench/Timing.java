package id.aduan.bench;

import java.util.Arrays;
import java.util.Locale;

/**
 * How long many requests took, and how many of them failed.
 *
 * @param nanos of those that succeeded, shortest first
 * @param seconds the whole measurement took
 */
record Timing(long[] nanos, int errors, double seconds) {

    private static final double MILLI = 1e6;

    static Timing of(long[] nanos, int errors, double seconds) {
        var sorted = nanos.clone();
        Arrays.sort(sorted);
        return new Timing(sorted, errors, seconds);
    }

    /** Milliseconds that this share of the requests took at most. */
    double quantile(double share) {
        return nanos.length == 0
                ? Double.NaN
                : nanos[Math.clamp((int) Math.ceil(share * nanos.length) - 1, 0, nanos.length - 1)] / MILLI;
    }

    double perSecond() {
        return nanos.length / seconds;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "p50 %.1f ms, p99 %.1f ms", quantile(0.5), quantile(0.99));
    }
}
