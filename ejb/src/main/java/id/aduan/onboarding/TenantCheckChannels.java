package id.aduan.onboarding;

import id.aduan.channel.Channel;
import id.aduan.channel.ChannelKind;
import id.aduan.onboarding.Finding.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Judges the channels of all offices: each by itself, and that no number or mailbox belongs to two offices. */
final class TenantCheckChannels {

    private static final Set<ChannelKind> EXCLUSIVE =
            Set.of(ChannelKind.PHONE, ChannelKind.SMS, ChannelKind.FAX, ChannelKind.EMAIL, ChannelKind.WHATSAPP);

    private final List<TenantFile> offices;
    private final List<Finding> findings = new ArrayList<>();

    TenantCheckChannels(List<TenantFile> offices) {
        this.offices = offices;
    }

    List<Finding> findings() {
        offices.forEach(this::checkChannels);
        checkAddresses();
        return findings;
    }

    private void checkChannels(TenantFile tenant) {
        boolean added = !tenant.marks()
                .containsKey("saluran " + (tenant.channels().all().size() - 1));
        for (int i = 0; i < tenant.channels().all().size(); i++) {
            int written = added ? i - 1 : i;
            if (written >= 0) {
                checkChannel(tenant, tenant.channels().all().get(i), "saluran " + written);
            }
        }
    }

    private void checkChannel(TenantFile tenant, Channel channel, String mark) {
        var place = tenant.place(mark, "keadaan");
        switch (channel.state()) {
            case UNKNOWN ->
                add(
                        tenant,
                        Severity.NOTE,
                        place,
                        "Saluran tanpa alamat tidak ditawarkan kepada warga.",
                        "Isi \"alamat\" setelah kantor memastikannya.");
            case TO_BE_CONFIRMED ->
                add(
                        tenant,
                        Severity.NOTE,
                        place,
                        "Saluran ini belum dipastikan dan tidak dipakai mengirim.",
                        "Pastikan alamatnya, lalu tulis keadaan: dipakai.");
            case USABLE -> checkUsable(tenant, channel, mark);
        }
    }

    private void checkUsable(TenantFile tenant, Channel channel, String mark) {
        if (EXCLUSIVE.contains(channel.kind()) && channel.address().isEmpty()) {
            add(
                    tenant,
                    Severity.ERROR,
                    tenant.place(mark, "keadaan"),
                    "Saluran dipakai, tetapi tidak beralamat.",
                    "Isi \"alamat\", atau tulis keadaan: belum diketahui.");
        } else if (channel.kind() == ChannelKind.EMAIL && !channel.address().endsWith(".go.id")) {
            add(
                    tenant,
                    Severity.WARNING,
                    tenant.place(mark, "alamat"),
                    "Email kantor memakai penyedia umum, bukan .go.id.",
                    "Minta kotak surat .go.id kepada pemerintah daerah.");
        }
    }

    /** A number or mailbox belongs to one office; a message to it must not reach two. */
    private void checkAddresses() {
        Map<String, TenantFile> holders = new HashMap<>();
        for (var tenant : offices) {
            for (var channel : tenant.channels().all()) {
                boolean comparable =
                        EXCLUSIVE.contains(channel.kind()) && !channel.address().isEmpty();
                var holder = comparable ? holders.putIfAbsent(channel.address(), tenant) : null;
                if (holder != null && holder != tenant) {
                    add(
                            tenant,
                            Severity.ERROR,
                            placeOfAddress(tenant, channel),
                            channel.address() + " sudah dipakai "
                                    + holder.office().id() + ".",
                            "Pastikan alamat ini milik kantor yang mana.");
                }
            }
        }
    }

    private static YamlPlace placeOfAddress(TenantFile tenant, Channel channel) {
        return tenant.places().values().stream()
                .filter(p -> p.path().startsWith("saluran[") && p.path().endsWith(".alamat"))
                .filter(p -> p.text().equals(channel.address()) || ReceptionReader.same(p.text(), channel.address()))
                .findFirst()
                .orElse(tenant.place("saluran"));
    }

    private void add(TenantFile tenant, Severity severity, YamlPlace place, String problem, String remedy) {
        findings.add(new Finding(tenant.file(), place.line(), place.path(), severity, problem, remedy));
    }
}
