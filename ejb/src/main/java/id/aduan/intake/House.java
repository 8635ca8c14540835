package id.aduan.intake;

import id.aduan.channel.ChannelKind;
import id.aduan.deadline.Allowance;
import id.aduan.deadline.Deadline;
import id.aduan.deadline.WorkingCalendar;
import id.aduan.tenancy.IdentityPolicy;
import id.aduan.tenancy.Office;
import id.aduan.tenancy.OfficeId;
import id.aduan.tenancy.Settings;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The rules of one office that intake needs: what it asks for, what it promises, how long it waits. */
record House(Office office, Requirements requirements, Allowance supplementLimit) {

    static House of(OfficeId id, Settings settings) {
        return new House(
                settings.office(id),
                settings.of(id, Requirements.class),
                settings.region(id.region()).supplementLimit());
    }

    WorkingCalendar calendar() {
        return office.calendar();
    }

    IdentityPolicy policy() {
        return office.reception().identity();
    }

    CompletenessCheck check(ChannelKind channel) {
        return new CompletenessCheck(requirements, policy(), channel);
    }

    Deadline promise(Instant receivedAt) {
        return calendar().due(receivedAt, office.promise().answer());
    }

    Deadline notice(Instant receivedAt) {
        var rule = office.reception().notice();
        return calendar().due(receivedAt, rule == null ? new Allowance.Unlimited() : rule.within());
    }

    /** Until when a complaint waits for its reporter. Refuses a region that names no limit (IllegalStateException). */
    Instant waitsUntil(Instant from) {
        var due = calendar().due(from, supplementLimit).due();
        if (due == null) {
            throw new IllegalStateException("The region of " + office.id() + " sets no limit for supplements.");
        }
        return due;
    }

    /** Until when an officer should have judged it; null where the office sets no time. */
    @Nullable
    Instant judgedUntil(Instant from) {
        return calendar().due(from, office.reception().judgedWithin()).due();
    }

    /** A moment in the office's words: {@code Sen 30 Nov 2026 08.40 WIB}. */
    String words(Instant moment) {
        return calendar().words(moment);
    }
}
