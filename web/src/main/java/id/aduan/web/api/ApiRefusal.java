package id.aduan.web.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import id.aduan.shared.Refusal;

/** A request that cannot be understood or is not allowed, on its way to becoming a problem document. */
class ApiRefusal extends RuntimeException {

    private final int status;
    private final transient Refusal refusal;

    ApiRefusal(int status, Refusal refusal) {
        super(refusal.code());
        this.status = status;
        this.refusal = refusal;
    }

    ApiRefusal(int status, String code, Object... arguments) {
        this(status, Refusal.of(code, arguments));
    }

    /** Says where a body stops being readable, without echoing what the citizen wrote. */
    static ApiRefusal ofMalformed(JsonProcessingException e) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            return new ApiRefusal(400, "unknown-field", unknown.getPropertyName());
        }
        var at = e.getLocation();
        return new ApiRefusal(
                400, "malformed-json", at == null ? "?" : "baris " + at.getLineNr() + " kolom " + at.getColumnNr());
    }

    int status() {
        return status;
    }

    Refusal refusal() {
        return refusal;
    }
}
