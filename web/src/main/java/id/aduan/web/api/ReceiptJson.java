package id.aduan.web.api;

import id.aduan.complaint.Receipt;
import id.aduan.shared.Setting;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a filed complaint gets back: the two numbers, the promise with its arithmetic, and what is still owed. */
public record ReceiptJson(
        String trackingCode,
        String registerNumber,
        String office,
        String state,
        OffsetDateTime receivedAt,
        @Nullable OffsetDateTime dueAt,
        String dueExplained,
        List<String> missing,
        String receiptUrl,
        String trackingUrl,
        boolean repeated) {

    static ReceiptJson of(Receipt r, boolean repeated) {
        var code = r.code().toString();
        return new ReceiptJson(
                code,
                r.number().toString(),
                r.office().slug(),
                r.state().name(),
                Times.local(r.receivedAt()),
                Times.orNull(r.promise().due()),
                r.promise().explained(),
                r.missing(),
                Setting.URL.value() + "/tanda-terima/" + code,
                Setting.URL.value() + "/lacak/" + code,
                repeated);
    }
}
