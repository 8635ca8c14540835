package id.aduan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.aduan.channel.ChannelKind;
import id.aduan.shared.Clause;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each of the five offices, channel by channel, with its own file's requirements. */
class CompletenessCheckTest {

    private static final RealOffices OFFICES = new RealOffices();

    /** What is brought is written in letters: N name, A address, C contact, D document, E evidence, U unnamed. */
    private static CompletenessCheck.Verdict verdict(String office, ChannelKind channel, String brought) {
        var b = new Brought(
                brought.contains("U"),
                brought.contains("N"),
                brought.contains("A"),
                brought.contains("C"),
                brought.contains("D"),
                brought.contains("E"));
        return House.of(RealOffices.named(office), OFFICES).check(channel).verdict(b);
    }

    private static String missing(CompletenessCheck.Verdict verdict) {
        return verdict.missing().stream().map(r -> r.asks().name()).collect(Collectors.joining(" "));
    }

    @Clause({"000:syarat-1", "000:syarat-2", "001:syarat-1", "001:syarat-2", "003:syarat-1"})
    @ParameterizedTest(name = "{0} {1} brings {2}: misses [{3}], merit {4}")
    @CsvSource(delimiter = '|', textBlock = """
                    sooko       | WEB       | NAC  | ''                             | false
                    sooko       | WEB       | NA   | CONTACT                        | false
                    sooko       | WEB       | N    | ADDRESS CONTACT                | false
                    sooko       | WALK_IN   | -    | NAME ADDRESS CONTACT           | false
                    sooko       | WEB       | U    | ''                             | true
                    sooko       | WAITING_ROOM_BOX | U | ''                         | true
                    organisasi  | FAX       | NAC  | ''                             | false
                    organisasi  | FAX       | NC   | ADDRESS                        | false
                    organisasi  | WEB       | UC   | ''                             | true
                    kranggan    | WALK_IN   | N    | ''                             | false
                    kranggan    | WALK_IN   | -    | NAME                           | false
                    kranggan    | WEB       | U    | NAME                           | false
                    dispendukcapil | WHATSAPP | C  | ''                             | false
                    dispendukcapil | WEB    | -    | ''                             | false
                    dispendukcapil | WEB    | U    | ''                             | false
                    kedopok     | WALK_IN   | NAD  | ''                             | false
                    kedopok     | WALK_IN   | NA   | IDENTITY_DOCUMENT              | false
                    kedopok     | LETTER    | NA   | IDENTITY_DOCUMENT              | false
                    kedopok     | PHONE     | NA   | ''                             | false
                    kedopok     | EMAIL     | N    | ADDRESS                        | false
                    kedopok     | WEB       | NA   | ''                             | false
                    kedopok     | WEB       | U    | NAME ADDRESS                   | false
                    """)
    void asksWhatTheOfficesDocumentAsks(
            String office, ChannelKind channel, String brought, String missing, boolean merit) {
        var verdict = verdict(office, channel, brought);
        assertThat(missing(verdict) + " " + verdict.merit()).isEqualTo(missing + " " + merit);
    }

    @Clause("004:2.2")
    @ParameterizedTest
    @EnumSource(
            value = ChannelKind.class,
            names = {"WALK_IN", "LETTER"})
    void theCopyOfTheIdentityCardIsAskedWhereItCanBeHandedOver(ChannelKind channel) {
        assertThat(missing(verdict("kedopok", channel, "NAC"))).isEqualTo("IDENTITY_DOCUMENT");
    }

    static Stream<String> everyOfficeAndChannel() {
        return RealOffices.all().stream()
                .flatMap(office -> Stream.of(ChannelKind.values()).map(kind -> office.slug() + " " + kind));
    }

    @Clause({"000:penerimaan-1", "001:penerimaan-1"})
    @ParameterizedTest
    @MethodSource("everyOfficeAndChannel")
    void whoBringsEverythingIsNeverAskedForMore(String officeAndChannel) {
        var parts = officeAndChannel.split(" ");
        var verdict = verdict(parts[0], ChannelKind.valueOf(parts[1]), "NACDE");
        assertThat(verdict).isEqualTo(new CompletenessCheck.Verdict(List.of(), false));
    }

    @Test
    void whatOnlyAnOfficerCanJudgeNeverMakesAComplaintWait() {
        var judged = new Requirement("lain", "lain", "Lainnya", Requirement.Asks.OTHER, Set.of(), true);
        var check = new CompletenessCheck(
                new Requirements(List.of(judged)), id.aduan.tenancy.IdentityPolicy.FROM_CHANNEL, ChannelKind.WEB);
        assertThat(check.verdict(new Brought(false, false, false, false, false, false))
                        .missing())
                .isEmpty();
    }
}
