package id.aduan.onboarding;

import id.aduan.deadline.Allowance;
import id.aduan.onboarding.Finding.Severity;
import id.aduan.sop.Procedure;
import id.aduan.sop.Step;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
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

    /**
     * Minutes and hours must equal a total printed in minutes and hours; working days, counted at the office's longest day,
     * must only not exceed it. The longest way through counts.
     */
    List<Finding> findings() {
        longest(procedure.first(), new HashSet<>(), new HashMap<>())
                .filter(Duration::isPositive)
                .ifPresent(sum -> {
                    var total = tenant.place("sop " + procedure.key(), "jumlah_waktu");
                    compare(sum, procedure.total(), total, "jumlah waktu SOP");
                    compare(sum, tenant.office().promise().answer(), tenant.place("janji"), "janji kantor");
                });
        return findings;
    }

    private void compare(Duration sum, Allowance stated, YamlPlace place, String what) {
        boolean exact =
                procedure.steps().stream().noneMatch(s -> s.standard().allowance() instanceof Allowance.WorkingDays);
        own(stated).filter(Duration::isPositive).ifPresent(promised -> {
            boolean inMinutes = stated instanceof Allowance.WorkingTime;
            if (exact && inMinutes ? !sum.equals(promised) : sum.compareTo(promised) > 0) {
                String steps = "Langkah-langkah SOP \"" + procedure.key() + "\" berjumlah " + words(sum);
                add(
                        place,
                        steps + ", tetapi " + what + " " + words(promised) + ".",
                        "Perbaiki waktu langkah atau janjinya.");
            }
        });
    }

    private static String words(Duration time) {
        return time.toMinutes() + " menit";
    }

    /** Empty where a step's time cannot be counted in office minutes; a way back counts once. */
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
        var whole = own(from.standard().allowance()).flatMap(mine -> rest.map(mine::plus));
        known.put(from.number(), whole);
        return whole;
    }

    private Optional<Duration> own(Allowance allowance) {
        return switch (allowance) {
            case Allowance.WorkingTime time -> Optional.of(time.time());
            case Allowance.Unlimited none -> Optional.of(Duration.ZERO);
            case Allowance.WorkingDays days -> Optional.of(longestDay().multipliedBy(days.days()));
            case Allowance.CalendarDays days -> Optional.empty();
            case Allowance.RoundTheClock clock -> Optional.empty();
            case Allowance.SameDay day -> Optional.empty();
            case Allowance.Immediately soon -> Optional.empty();
        };
    }

    private Duration longestDay() {
        return tenant.office().calendar().hours().week().values().stream()
                .map(day -> day.stream()
                        .map(i -> Duration.between(i.from(), i.to()))
                        .reduce(Duration.ZERO, Duration::plus))
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
    }

    private void add(YamlPlace place, String problem, String remedy) {
        findings.add(new Finding(tenant.file(), place.line(), place.path(), Severity.WARNING, problem, remedy));
    }
}
