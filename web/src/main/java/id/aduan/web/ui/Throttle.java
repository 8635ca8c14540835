package id.aduan.web.ui;

import id.aduan.shared.Setting;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Slows down guessing of tracking codes and floods of filings, per address. Officers who are signed in are exempt: a counter
 * enters for many. Remembers the most recent addresses only, so its memory is bounded.
 */
@ApplicationScoped
public class Throttle {

    private static final int ADDRESSES = 20_000;
    private static final int IPV6_GROUPS = 8;
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "0:0:0:0:0:0:0:1", "::1");

    /** Many citizens share one address of a mobile network, so the limits are for machines, not for people. */
    private static final Bandwidth LOOKUPS = Bandwidth.builder()
            .capacity(300)
            .refillGreedy(300, Duration.ofMinutes(1))
            .build();

    private static final Bandwidth WRONG_CODES = Bandwidth.builder()
            .capacity(100)
            .refillGreedy(10, Duration.ofMinutes(1))
            .build();
    private static final Bandwidth FILINGS = Bandwidth.builder()
            .capacity(60)
            .refillGreedy(60, Duration.ofMinutes(1))
            .build();

    private final boolean off = !Boolean.parseBoolean(Setting.THROTTLE.value());
    private final Map<String, Bucket> buckets = Collections.synchronizedMap(new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > ADDRESSES;
        }
    });

    /** Thrown when an address asks too often; becomes 429. */
    public static final class TooMany extends RuntimeException {
        public TooMany() {
            super("too-many");
        }
    }

    public void lookup(HttpServletRequest request) {
        take("lookup", LOOKUPS, request);
        if (!exempt(request) && bucket("wrong", WRONG_CODES, request).getAvailableTokens() == 0) {
            throw new TooMany();
        }
    }

    /** Counts a code that was not found: guessing is stopped long before looking is. */
    public void wrongCode(HttpServletRequest request) {
        if (!exempt(request)) {
            bucket("wrong", WRONG_CODES, request).tryConsume(1);
        }
    }

    public void filing(HttpServletRequest request) {
        take("filing", FILINGS, request);
    }

    /** Programs on this very machine are not strangers; wrong codes are counted all the same. */
    private void take(String what, Bandwidth limit, HttpServletRequest request) {
        if (!exempt(request)
                && !ofThisMachine(request)
                && !bucket(what, limit, request).tryConsume(1)) {
            throw new TooMany();
        }
    }

    private boolean exempt(HttpServletRequest request) {
        return off || request.getUserPrincipal() != null;
    }

    private static boolean ofThisMachine(HttpServletRequest request) {
        return LOOPBACK.contains(request.getRemoteAddr());
    }

    private Bucket bucket(String what, Bandwidth limit, HttpServletRequest request) {
        return buckets.computeIfAbsent(
                what + " " + asker(request.getRemoteAddr()),
                k -> Bucket.builder().addLimit(limit).build());
    }

    /** Whoever has one IPv6 address has a whole network of them: its first four groups are one asker. */
    static String asker(String address) {
        String[] groups = address.split(":", -1);
        return groups.length < IPV6_GROUPS
                ? address
                : Arrays.stream(groups).limit(IPV6_GROUPS / 2).collect(Collectors.joining(":"));
    }
}
