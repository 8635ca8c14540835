package id.aduan.onboarding;

import id.aduan.channel.Channels;
import id.aduan.intake.Requirements;
import id.aduan.sop.Procedure;
import id.aduan.tenancy.Office;
import id.aduan.tenancy.Region;
import java.util.List;

/** Everything an office published about how it receives and handles complaints, as now in force. */
public record OfficeSheet(
        Region region,
        Office office,
        Channels channels,
        Requirements requirements,
        List<Procedure> procedures,
        int version,
        boolean open) {

    public OfficeSheet {
        procedures = List.copyOf(procedures);
    }
}
