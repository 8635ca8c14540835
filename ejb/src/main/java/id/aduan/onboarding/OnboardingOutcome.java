package id.aduan.onboarding;

import id.aduan.tenancy.OfficeId;
import java.util.List;

/** What came of applying one office's file. */
public sealed interface OnboardingOutcome {

    OfficeId office();

    /** A new version is in force. */
    record Onboarded(OfficeId office, int version) implements OnboardingOutcome {}

    /** The file is the one already in force. */
    record Unchanged(OfficeId office) implements OnboardingOutcome {}

    /** The file has errors; nothing was changed. */
    record Refused(OfficeId office, List<Finding> findings) implements OnboardingOutcome {
        public Refused {
            findings = List.copyOf(findings);
        }
    }

    /** The file is gone: the office takes no new complaints, its register stays. */
    record Closed(OfficeId office) implements OnboardingOutcome {}
}
