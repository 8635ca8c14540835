package id.aduan.onboarding;

import id.aduan.deadline.Allowance;
import id.aduan.onboarding.Finding.Severity;
import id.aduan.sop.Procedure;
import id.aduan.sop.Step;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Adds up the times of a procedure's steps and holds them against its printed total and the office's promise. */
final class TenantCheckTimes {

    private final TenantFile tenant;
    private final Procedure procedure;
    private final List<Finding> findings = new ArrayList<>();

    TenantCheckTimes(TenantFile tenant, Procedure procedure) {
        this.tenant = tenant;
        this.procedure = procedure;
    }

    /** The longest way through must take exactly as long as promised, where both are printed in minutes and hours. */
    List<Finding> findings() {
        longest(procedure.first(), new HashSet<>(), new HashMap<>())
                .filter(Duration::isPositive)
                .ifPresent(sum -> {
                    compare(
                            sum,
                            procedure.total(),
                            tenant.place("sop " + procedure.key(), "jumlah_waktu"),
                            "jumlah waktu SOP");
                    compare(sum, tenant.office().promise().answer(), tenant.place("janji"), "janji kantor");
                });
        return findings;
    }

    private void compare(Duration sum, Allowance stated, YamlPlace place, String what) {
        if (stated instanceof Allowance.WorkingTime time && !time.time().equals(sum)) {
            add(
                    place,
                    "Langkah-langkah SOP \"" + procedure.key() + "\" berjumlah " + words(sum) + ", tetapi " + what + " "
                            + words(time.time()) + ".",
                    "Perbaiki waktu langkah atau janjinya.");
        }
    }

    private static String words(Duration time) {
        return time.toMinutes() + " menit";
    }

    /** Empty where a step is timed in days, which no number of minutes equals; a way back counts once. */
    private Optional<Duration> longest(Step from, Set<String> above, Map<String, Optional<Duration>> known) {
        if (known.containsKey(from.number())) {
            return known.get(from.number());
        }
        above.add(from.number());
        Optional<Duration> best = Optional.of(Duration.ZERO);
        for (String next : TenantCheckProcedure.successors(from)
                .filter(n -> !n.isEmpty() && !above.contains(n))
                .toList()) {
            var way = longest(procedure.step(next).orElseThrow(), above, known);
            best = best.flatMap(b -> way.map(w -> w.compareTo(b) > 0 ? w : b));
        }
        above.remove(from.number());
        var rest = best;
        var whole = own(from).flatMap(mine -> rest.map(mine::plus));
        known.put(from.number(), whole);
        return whole;
    }

    private static Optional<Duration> own(Step step) {
        return switch (step.standard().allowance()) {
            case Allowance.WorkingTime time -> Optional.of(time.time());
            case Allowance.Unlimited none -> Optional.of(Duration.ZERO);
            case Allowance.WorkingDays days -> Optional.empty();
            case Allowance.CalendarDays days -> Optional.empty();
            case Allowance.RoundTheClock clock -> Optional.empty();
            case Allowance.SameDay day -> Optional.empty();
            case Allowance.Immediately soon -> Optional.empty();
        };
    }

    private void add(YamlPlace place, String problem, String remedy) {
        findings.add(new Finding(tenant.file(), place.line(), place.path(), Severity.WARNING, problem, remedy));
    }
}
