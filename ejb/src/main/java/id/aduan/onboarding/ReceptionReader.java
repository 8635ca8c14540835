package id.aduan.onboarding;

import id.aduan.channel.Channel;
import id.aduan.channel.ChannelKind;
import id.aduan.channel.Channels;
import id.aduan.deadline.Allowance;
import id.aduan.intake.Requirement;
import id.aduan.intake.Requirement.Asks;
import id.aduan.intake.Requirements;
import id.aduan.shared.EmailAddress;
import id.aduan.shared.PhoneNumber;
import id.aduan.tenancy.IdentityPolicy;
import id.aduan.tenancy.Reception;
import id.aduan.tenancy.Reception.NoticeRule;
import id.aduan.tenancy.Reception.PrintedRule;
import id.aduan.tenancy.Reception.ReceiptPolicy;
import id.aduan.tenancy.Reception.Variant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads how an office takes complaints in: its rules, requirements and channels. */
final class ReceptionReader {

    private static final Set<ChannelKind> DIALLED =
            EnumSet.of(ChannelKind.PHONE, ChannelKind.SMS, ChannelKind.FAX, ChannelKind.WHATSAPP);

    private ReceptionReader() {}

    static Reception reception(YamlNode office) {
        var node = office.child("aturan");
        if (node.isEmpty()) {
            office.error(
                    "Aturan penerimaan belum ada.",
                    "Isi \"aturan\" dengan identitas, kerahasiaan, penjelasan, dan tanda_terima.");
        }
        return node.map(a -> a.as("aturan", ReceptionReader::rules))
                .orElse(new Reception(
                        IdentityPolicy.REQUIRED,
                        Reception.JUDGED_WITHIN,
                        ReceiptPolicy.ON_REQUEST,
                        false,
                        false,
                        null,
                        List.of()));
    }

    private record IdentityRule(IdentityPolicy policy, Allowance judgedWithin) {}

    private static Reception rules(YamlNode n) {
        var identity = required(n, "identitas").map(i -> i.as("identitas", ReceptionReader::identity));
        var receipt = required(n, "tanda_terima").map(t -> t.as("tanda_terima", ReceptionReader::receipt));
        var explains = required(n, "penjelasan").map(p -> p.as("penjelasan", ReceptionReader::explains));
        var confidential = required(n, "kerahasiaan").map(k -> k.as("kerahasiaan", ReceptionReader::confidential));
        NoticeRule notice = n.child("kabar")
                .map(k -> k.as("kabar", ReceptionReader::notice))
                .orElse(null);
        return new Reception(
                identity.map(IdentityRule::policy).orElse(IdentityPolicy.REQUIRED),
                identity.map(IdentityRule::judgedWithin).orElse(Reception.JUDGED_WITHIN),
                receipt.orElse(ReceiptPolicy.ON_REQUEST),
                explains.orElse(false),
                confidential.orElse(false),
                notice,
                printedRules(n));
    }

    private static Optional<YamlNode> required(YamlNode rules, String key) {
        var node = rules.child(key);
        if (node.isEmpty()) {
            rules.error(
                    "Aturan \"" + key + "\" belum ada.",
                    "Isi \"" + key + "\"; bila dokumen diam, katakan begitu dengan dasar: tersirat.");
        }
        return node;
    }

    private static IdentityRule identity(YamlNode n) {
        basis(n);
        n.notYet("menurut_saluran", "Satu kebijakan berlaku untuk semua saluran; hapus kunci ini.");
        return new IdentityRule(
                n.requiredOne("kebijakan", TenantWords.IDENTITY, IdentityPolicy.REQUIRED),
                n.has("waktu_penilaian") ? CalendarReader.allowance(n, "waktu_penilaian") : Reception.JUDGED_WITHIN);
    }

    private static ReceiptPolicy receipt(YamlNode n) {
        basis(n);
        n.notYet("menurut_saluran", "Satu aturan tanda terima berlaku untuk semua saluran; hapus kunci ini.");
        return n.requiredOne("kapan", TenantWords.RECEIPTS, ReceiptPolicy.ON_REQUEST);
    }

    private static boolean explains(YamlNode n) {
        basis(n);
        return n.requiredOne("diberikan", YamlWords.FLAGS, false);
    }

    private static boolean confidential(YamlNode n) {
        basis(n);
        return n.requiredOne("kapan", TenantWords.CONFIDENTIAL, false);
    }

    private static void basis(YamlNode n) {
        n.explained(OfficeReader.PROVENANCE);
        n.explained("dasar");
    }

    private static @Nullable NoticeRule notice(YamlNode n) {
        n.explained("sumber", "lihat", "satuan_dasar");
        Allowance within = CalendarReader.allowance(n, "batas");
        var channels = kinds(n, "saluran").stream().map(Enum::name).toList();
        var variants = n.each("varian").stream()
                .map(v -> v.as("varian", ReceptionReader::variant))
                .toList();
        return new NoticeRule(within, channels, variants, n.text("tertulis"));
    }

    private static Variant variant(YamlNode n) {
        n.explained(OfficeReader.PROVENANCE);
        n.explained("huruf");
        return new Variant(n.required("kunci"), n.required("isi"));
    }

    private static List<PrintedRule> printedRules(YamlNode rules) {
        return rules.each("butir").stream()
                .map(b -> b.as("butir", n -> {
                    n.explained(OfficeReader.PROVENANCE);
                    return new PrintedRule(n.required("no"), n.required("isi"));
                }))
                .toList();
    }

    /** Channel kinds named in a list, in its order. */
    static List<ChannelKind> kinds(YamlNode n, String key) {
        return n.each(key).stream()
                .map(k -> k.among(TenantWords.CHANNELS))
                .flatMap(Optional::stream)
                .toList();
    }

    static Requirements requirements(YamlNode office) {
        return new Requirements(office.each("syarat").stream()
                .flatMap(s -> s.as("syarat", ReceptionReader::requirement).stream())
                .toList());
    }

    /** One printed requirement asks for one or several things, and may bind on some channels only. */
    private static List<Requirement> requirement(YamlNode n) {
        n.explained(OfficeReader.PROVENANCE);
        n.explained("no");
        String key = OfficeReader.key(n, "syarat");
        String text = n.required("isi");
        boolean mandatory = n.flag("wajib", true);
        var strict = kinds(n, "wajib_pada");
        var asked = Set.copyOf(kinds(n, "saluran"));
        var asks = asks(n);
        var all = new ArrayList<Requirement>();
        for (var node : asks) {
            String name = asks.size() == 1 ? key : key + "-" + node.text();
            if (strict.isEmpty()) {
                all.add(new Requirement(name, key, text, thing(node), asked, mandatory));
            } else {
                all.add(new Requirement(name, key, text, thing(node), Set.copyOf(strict), true));
                all.add(new Requirement(name + "-menyusul", key, text, thing(node), others(asked, strict), mandatory));
            }
        }
        n.each("bila_ada")
                .forEach(node ->
                        all.add(new Requirement(key + "-" + node.text(), key, text, thing(node), asked, false)));
        return all;
    }

    private static Asks thing(YamlNode node) {
        return node.among(TenantWords.ASKS).orElse(Asks.OTHER);
    }

    private static List<YamlNode> asks(YamlNode n) {
        var asks = n.each("meminta");
        if (asks.isEmpty()) {
            String known = String.join(", ", TenantWords.ASKS.keySet());
            n.error("Syarat ini tidak menyebut apa yang diminta.", "Isi \"meminta\": " + known + ".");
        }
        return asks;
    }

    private static Set<ChannelKind> others(Set<ChannelKind> asked, List<ChannelKind> strict) {
        var rest = asked.isEmpty() ? EnumSet.allOf(ChannelKind.class) : EnumSet.copyOf(asked);
        strict.forEach(rest::remove);
        return rest;
    }

    /**
     * The channels in the order of the document. The portal itself is one of them, without an address because it needs none;
     * it comes first where the file does not place it.
     */
    static Channels channels(YamlNode office) {
        var all = new ArrayList<Channel>();
        boolean portal = false;
        for (var node : office.each("saluran")) {
            node.mark("saluran " + all.size());
            all.add(node.as("saluran", ReceptionReader::channel));
            portal |= node.text("alamat").equals(TenantWords.PORTAL);
        }
        if (!portal) {
            all.addFirst(new Channel(ChannelKind.WEB, "", "", Channel.State.USABLE, Channel.Direction.BOTH, "", null));
        }
        return new Channels(all);
    }

    private static Channel channel(YamlNode n) {
        n.explained("sumber", "lihat");
        n.one("dasar", TenantWords.CHANNEL_BASIS, "");
        var kind = n.requiredOne("jenis", TenantWords.CHANNELS, ChannelKind.WALK_IN);
        var state = n.one("keadaan", TenantWords.STATES, Channel.State.USABLE);
        var direction = n.one("arah", TenantWords.DIRECTIONS, Channel.Direction.BOTH);
        String address = address(n, kind);
        if (state == Channel.State.UNKNOWN && !address.isEmpty()) {
            n.error(
                    "Saluran beralamat, tetapi keadaannya \"belum diketahui\".",
                    "Tulis \"perlu dipastikan\" atau \"dipakai\".");
        }
        String remark = String.join(
                ": ",
                List.of(n.text("nama"), n.text("keterangan")).stream()
                        .filter(t -> !t.isEmpty())
                        .toList());
        return new Channel(
                kind, address, n.text("tertulis"), state, direction, n.text("jam"), remark.isEmpty() ? null : remark);
    }

    /** The address, normalised. A number or mailbox that cannot be one is refused: it would send an answer to a stranger. */
    private static String address(YamlNode n, ChannelKind kind) {
        String written = n.text("alamat");
        if (written.equals(TenantWords.PORTAL)) {
            return "";
        }
        if (written.isEmpty() || !(DIALLED.contains(kind) || kind == ChannelKind.EMAIL)) {
            return written;
        }
        var read = kind == ChannelKind.EMAIL
                ? EmailAddress.read(written).map(EmailAddress::value)
                : PhoneNumber.read(written).map(PhoneNumber::e164);
        if (read.isEmpty()) {
            n.error(
                    "alamat",
                    "Alamat \"" + written + "\" tidak dapat dipakai.",
                    "Tulis nomor seperti \"+628113202060\" atau email yang sah; bila rusak pada dokumen, simpan di \"tertulis\" dan hapus \"alamat\".");
        }
        return read.orElse("");
    }

    /** Whether a written number or mailbox is the normalised one. */
    static boolean same(String written, String normalised) {
        return PhoneNumber.read(written)
                        .map(PhoneNumber::e164)
                        .filter(normalised::equals)
                        .isPresent()
                || EmailAddress.read(written)
                        .map(EmailAddress::value)
                        .filter(normalised::equals)
                        .isPresent();
    }
}
