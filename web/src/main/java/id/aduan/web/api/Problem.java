package id.aduan.web.api;

import java.util.List;

/**
 * A problem document (RFC 9457).
 *
 * @param type stable address of the kind of problem, e.g. "/masalah/not-your-step"
 * @param code our stable refusal code, which can be read out on the phone
 * @param detail one or two sentences in Indonesian: what is wrong, then what to do
 */
public record Problem(String type, String title, int status, String code, String detail, List<String> arguments) {

    public static final String MEDIA_TYPE = "application/problem+json";
}
