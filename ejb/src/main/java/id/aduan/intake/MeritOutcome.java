package id.aduan.intake;

import id.aduan.shared.Refusal;
import java.time.Instant;

/** What came of an officer's judgement on a complaint that names nobody. */
public sealed interface MeritOutcome {

    /** Well founded: handled without a name. */
    record Admitted() implements MeritOutcome {}

    /** Not well founded: its reporter was told the grounds and may name himself or bring evidence until then. */
    record Dismissed(Instant until) implements MeritOutcome {}

    /** Not the caller's to judge, no grounds given, grounds that point to a person, or nothing to judge. */
    record Refused(Refusal refusal) implements MeritOutcome {}
}
