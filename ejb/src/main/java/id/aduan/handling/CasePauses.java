package id.aduan.handling;

import id.aduan.complaint.PauseSource;
import id.aduan.deadline.Pause;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** While a complaint's clocks stood still, told to whoever follows it: stopped by hand, or for an absent official. */
@ApplicationScoped
class CasePauses implements PauseSource {

    @Inject
    private CaseFiles files;

    @Inject
    private InstantSource clock;

    @Override
    public List<Pause> pauses(UUID complaint) {
        return files.read(complaint).map(this::soFar).orElse(List.of());
    }

    /** Absences still to come are left out: they may be called off. */
    private List<Pause> soFar(CaseFile file) {
        Instant ended = file.papers().run().endedAt();
        Instant until = ended == null ? clock.instant() : ended;
        return Stream.concat(file.papers().pauses().stream().map(ClockPause::pause), file.absent().stream())
                .filter(pause -> !pause.from().isAfter(until))
                .sorted(Comparator.comparing(Pause::from))
                .toList();
    }
}
