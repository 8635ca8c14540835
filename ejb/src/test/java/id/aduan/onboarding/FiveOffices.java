package id.aduan.onboarding;

import id.aduan.channel.ChannelKind;
import id.aduan.sop.Performer.Outside;
import id.aduan.sop.Step;
import id.aduan.tenancy.Office;
import java.util.Map;
import java.util.stream.Collectors;

/** The five offices as read from their files, and tables of what was understood. */
final class FiveOffices {

    static final Map<String, TenantFile> OFFICES = new TenantReader(TenantDirectory.real())
            .read(TenantDirectory.TODAY).offices().stream()
                    .collect(Collectors.toMap(t -> t.office().id().slug(), t -> t));

    static Office office(String slug) {
        return OFFICES.get(slug).office();
    }

    /** One line a step: number, act, who performs or records it, time, output. */
    static String steps(String slug) {
        return OFFICES.get(slug).procedures().getFirst().steps().stream()
                .map(s -> String.join(
                        " | ",
                        s.number(),
                        s.act().name(),
                        who(s),
                        s.standard().time(),
                        s.standard().output()))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    static String who(Step step) {
        var performer = step.performer();
        String mark = performer.stated() ? "" : "*";
        return performer.outside() == Outside.OFFICE
                ? performer.position() + mark
                : performer.outside() + " via " + performer.position() + mark;
    }

    /** One line a channel: kind, address, state, direction. */
    static String channels(String slug) {
        return OFFICES.get(slug).channels().all().stream()
                .filter(c -> c.kind() != ChannelKind.WEB || !c.usable())
                .map(c -> c.kind() + " | " + c.address() + " | " + c.state() + " | " + c.direction())
                .collect(Collectors.joining("\n", "", "\n"));
    }

    static String categories(String slug) {
        return office(slug).categories().stream()
                .map(c -> c.key() + " " + c.kind() + (c.stated() ? "" : "*"))
                .collect(Collectors.joining(", "));
    }

    private FiveOffices() {}
}
