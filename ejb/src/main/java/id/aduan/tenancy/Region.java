package id.aduan.tenancy;

import id.aduan.deadline.Allowance;
import id.aduan.deadline.WorkingCalendar;
import java.util.List;

/**
 * A local government (pemerintah daerah) as its file describes it: what all its offices share.
 *
 * @param name as on letterheads, e.g. "Kabupaten Mojokerto"
 * @param code the ministry's region code, e.g. "35.16"
 * @param head title of its head, e.g. "Bupati"
 * @param calendar office hours, seasons and holidays, unless an office has its own hours
 * @param limits the government's own and the national time limits, each with its source
 * @param supplementLimit how long an incomplete complaint waits for the citizen
 * @param emergencies numbers to call instead of complaining
 * @param signposts where else one may turn: channels of the government itself first, then bodies outside it
 */
public record Region(
        RegionId id,
        String name,
        RegionKind kind,
        String code,
        String head,
        WorkingCalendar calendar,
        List<Limit> limits,
        Allowance supplementLimit,
        List<EmergencyNumber> emergencies,
        List<Signpost> signposts,
        List<Note> notes) {

    /**
     * A dated time limit with its source; never a constant in code, because the regulations change.
     *
     * @param key e.g. "jawaban", "verifikasi", "tanpa-pengawasan"
     * @param verified false shows "belum diverifikasi" beside it
     */
    public record Limit(
            String key, String name, Allowance allowance, String legalBasis, String validFrom, boolean verified) {}

    public record EmergencyNumber(String number, String purpose) {}

    /**
     * Somebody else to turn to, with every way that is known; empty for none.
     *
     * @param address of its page, or of its house
     * @param confirmed false shows "sedang dipastikan" beside it
     */
    public record Signpost(
            String name, String address, String phone, String whatsapp, String sms, String email, boolean confirmed) {}

    public Region {
        limits = List.copyOf(limits);
        emergencies = List.copyOf(emergencies);
        signposts = List.copyOf(signposts);
        notes = List.copyOf(notes);
    }
}
