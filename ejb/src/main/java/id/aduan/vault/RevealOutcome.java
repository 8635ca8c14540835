package id.aduan.vault;

import id.aduan.shared.Outcome;
import id.aduan.shared.Refusal;
import java.util.Optional;

/** What an officer who asks for an identity gets. */
public sealed interface RevealOutcome extends Outcome {

    /** The identity, already on record as disclosed. The NIK is masked whatever the ground. */
    record Revealed(String name, String address, String phone, String email, String nikMasked, String document)
            implements RevealOutcome {

        @Override
        public Optional<Refusal> refusal() {
            return Optional.empty();
        }

        @Override
        public String toString() {
            return "Revealed[…]";
        }
    }

    /** No reason was given, or one too short to be read by an inspector. */
    record ReasonMissing() implements RevealOutcome {

        @Override
        public Optional<Refusal> refusal() {
            return Optional.of(Refusal.of("vault.reason-missing"));
        }
    }

    /** The complaint names nobody. */
    record NothingKnown() implements RevealOutcome {

        @Override
        public Optional<Refusal> refusal() {
            return Optional.of(Refusal.of("vault.nothing-known"));
        }
    }
}
