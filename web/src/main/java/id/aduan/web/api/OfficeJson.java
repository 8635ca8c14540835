package id.aduan.web.api;

import id.aduan.channel.Channel;
import id.aduan.intake.Requirement;
import id.aduan.onboarding.OfficeSheet;
import id.aduan.sop.Branch;
import id.aduan.sop.Procedure;
import id.aduan.sop.SopHeader;
import id.aduan.sop.Step;
import id.aduan.tenancy.Category;
import id.aduan.tenancy.Office;
import id.aduan.tenancy.Position;
import id.aduan.tenancy.Profile.Contact;
import id.aduan.tenancy.Promise;
import id.aduan.tenancy.Reception;
import id.aduan.tenancy.Reception.NoticeRule;
import id.aduan.tenancy.Reception.PrintedRule;
import id.aduan.tenancy.Reception.Variant;
import id.aduan.tenancy.Region;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An office as the API shows it: what it published, nothing of its complaints. */
public record OfficeJson(
        String office,
        String region,
        String name,
        String shortName,
        String government,
        String kind,
        boolean open,
        int version,
        ProfileJson profile,
        PromiseJson promise,
        ReceptionJson reception,
        List<ChannelJson> channels,
        List<CategoryJson> categories,
        List<RequirementJson> requirements,
        List<PositionJson> positions,
        List<ProcedureJson> procedures) {

    public record RegionJson(String region, String name, String kind, String code) {
        static RegionJson of(Region r) {
            return new RegionJson(r.id().value(), r.name(), r.kind().name(), r.code());
        }
    }

    public record OfficeRow(
            String office, String region, String name, String shortName, String government, String kind, String href) {
        static OfficeRow of(Office o) {
            var id = o.id();
            return new OfficeRow(
                    id.slug(),
                    id.region().value(),
                    o.name(),
                    o.shortName(),
                    o.government(),
                    o.kind().name(),
                    "/api/v1/offices/" + id.value());
        }
    }

    /** Numbers, mailbox and website say whether the office confirmed them. */
    public record ProfileJson(
            String title,
            String introduction,
            List<String> letterhead,
            String address,
            List<Contact> phones,
            Contact email,
            Contact website,
            String decree,
            String fee,
            List<String> products,
            List<String> territory) {
        static ProfileJson of(Office o) {
            var p = o.profile();
            return new ProfileJson(
                    p.title(),
                    p.introduction(),
                    o.letterhead(),
                    p.address(),
                    p.phones(),
                    p.email(),
                    p.website(),
                    p.decree(),
                    p.fee(),
                    p.products(),
                    o.territory());
        }
    }

    /** The rules as the portal reads them, and as the document prints them. */
    public record ReceptionJson(
            String identity,
            String receipt,
            boolean explains,
            boolean confidential,
            @Nullable NoticeJson notice,
            List<PrintedRule> rules) {
        static ReceptionJson of(Reception r) {
            return new ReceptionJson(
                    r.identity().name(),
                    r.receipt().name(),
                    r.explains(),
                    r.confidential(),
                    r.notice() == null ? null : NoticeJson.of(r.notice()),
                    r.rules());
        }
    }

    public record NoticeJson(String within, List<String> channels, List<Variant> variants, String printed) {
        static NoticeJson of(NoticeRule n) {
            return new NoticeJson(n.within().printed(), n.channels(), n.variants(), n.printed());
        }
    }

    public record PromiseJson(String answer, String printed, String presence) {
        static PromiseJson of(Promise p) {
            return new PromiseJson(p.answer().printed(), p.printed(), p.presence());
        }
    }

    public record ChannelJson(
            String kind,
            String address,
            String printed,
            String state,
            String direction,
            String hours,
            @Nullable String remark) {
        static ChannelJson of(Channel c) {
            return new ChannelJson(
                    c.kind().name(),
                    c.address(),
                    c.printed(),
                    c.state().name(),
                    c.direction().name(),
                    c.hours(),
                    c.remark());
        }
    }

    public record CategoryJson(
            String category, String name, String description, String parent, String kind, boolean stated) {
        static CategoryJson of(Category c) {
            return new CategoryJson(
                    c.key(), c.name(), c.description(), c.parent(), c.kind().name(), c.stated());
        }
    }

    /** {@code clause} is the same for the things that one printed sentence asks for. */
    public record RequirementJson(
            String key, String clause, String text, String asks, List<String> channels, boolean mandatory) {}

    public record PositionJson(String position, String title, boolean head, boolean stated) {
        static PositionJson of(Position p) {
            return new PositionJson(p.key(), p.title(), p.head(), p.stated());
        }
    }

    public record ProcedureJson(
            String key,
            String name,
            SopHeader header,
            List<String> channels,
            boolean inferred,
            String total,
            List<String> narrative,
            List<StepJson> steps) {
        static ProcedureJson of(Procedure p) {
            return new ProcedureJson(
                    p.key(),
                    p.name(),
                    p.header(),
                    p.channels(),
                    p.inferred(),
                    p.total().printed(),
                    p.narrative(),
                    p.steps().stream().map(StepJson::of).toList());
        }
    }

    public record StepJson(
            String no,
            String activity,
            String act,
            String performer,
            String whose,
            boolean stated,
            String materials,
            String time,
            String output,
            String remark,
            List<Branch> branches,
            String next) {
        static StepJson of(Step s) {
            return new StepJson(
                    s.number(),
                    s.activity(),
                    s.act().name(),
                    s.performer().position(),
                    s.performer().outside().name(),
                    s.performer().stated(),
                    s.standard().materials(),
                    s.standard().time(),
                    s.standard().output(),
                    s.remark(),
                    s.branches(),
                    s.next());
        }
    }

    static OfficeJson of(OfficeSheet sheet) {
        var o = sheet.office();
        return new OfficeJson(
                o.id().slug(),
                o.id().region().value(),
                o.name(),
                o.shortName(),
                o.government(),
                o.kind().name(),
                sheet.open(),
                sheet.version(),
                ProfileJson.of(o),
                PromiseJson.of(o.promise()),
                ReceptionJson.of(o.reception()),
                sheet.channels().all().stream().map(ChannelJson::of).toList(),
                o.categories().stream().map(CategoryJson::of).toList(),
                sheet.requirements().all().stream().map(OfficeJson::requirement).toList(),
                o.positions().stream().map(PositionJson::of).toList(),
                sheet.procedures().stream().map(ProcedureJson::of).toList());
    }

    private static RequirementJson requirement(Requirement asked) {
        return new RequirementJson(
                asked.key(),
                asked.clause(),
                asked.text(),
                asked.asks().name(),
                asked.channels().stream().map(Enum::name).sorted().toList(),
                asked.mandatory());
    }
}
