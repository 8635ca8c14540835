package id.aduan.web.api;

import id.aduan.deadline.Timeliness;
import id.aduan.handling.OpenStep;
import id.aduan.handling.TaskSheet;
import id.aduan.handling.WorklistRow;
import id.aduan.sop.Branch;
import id.aduan.tenancy.OfficeId;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Open steps as an officer's program sees them: what to do, by when, for which complaint; never who complained. */
final class TaskJson {

    private TaskJson() {}

    public record StepJson(String no, String activity, String act, String performer) {}

    public record ComplaintJson(
            UUID id,
            String gist,
            String kind,
            String category,
            String channel,
            String state,
            OffsetDateTime receivedAt) {}

    public record Row(
            UUID taskId,
            String trackingCode,
            String registerNumber,
            String office,
            StepJson step,
            @Nullable OffsetDateTime dueAt,
            String dueExplained,
            boolean overdue,
            ComplaintJson complaint) {

        static Row of(OfficeId office, WorklistRow r) {
            return new Row(
                    r.taskId(),
                    r.trackingCode().toString(),
                    r.registerNumber().toString(),
                    office.slug(),
                    new StepJson(
                            r.step().number(),
                            r.step().activity(),
                            r.step().act().name(),
                            r.step().performer()),
                    Times.orNull(r.dueAt()),
                    r.deadline().explained(),
                    r.timeliness() instanceof Timeliness.Overdue,
                    new ComplaintJson(
                            r.complaint(),
                            r.gist(),
                            r.kind().name(),
                            r.category(),
                            r.channel().name(),
                            r.state().name(),
                            Times.local(r.receivedAt())));
        }
    }

    public record Sheet(
            Row task,
            boolean open,
            String materials,
            String time,
            String expectedOutput,
            List<Branch> decisions,
            boolean onTheLetter,
            List<String> together,
            @Nullable OffsetDateTime doneAt,
            String doneAs,
            String output,
            String note,
            @Nullable String refusedBecause) {

        static Sheet of(OfficeId office, TaskSheet t) {
            return new Sheet(
                    Row.of(office, t.row()),
                    t.open(),
                    t.materials(),
                    t.time(),
                    t.suggestion(),
                    t.branches(),
                    t.onTheLetter(),
                    t.together(),
                    Times.orNull(t.doneAt()),
                    t.doneAs(),
                    t.output(),
                    t.note(),
                    t.against().map(r -> r.code()).orElse(null));
        }
    }

    /** What completing a step led to: the next step, or the end of the procedure. */
    public record Completed(
            UUID taskId,
            boolean procedureEnded,
            @Nullable NextStep next,
            @Nullable String agenda) {}

    public record NextStep(
            UUID taskId,
            String no,
            String activity,
            String act,
            String performer,
            @Nullable OffsetDateTime dueAt) {
        static NextStep of(OpenStep s) {
            return new NextStep(
                    s.task(), s.number(), s.activity(), s.act().name(), s.performer(), Times.orNull(s.due()));
        }
    }
}
