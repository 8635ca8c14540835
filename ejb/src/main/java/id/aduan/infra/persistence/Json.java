package id.aduan.infra.persistence;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import id.aduan.deadline.Allowance;

/**
 * Values as JSON: records by their components, times as ISO-8601, an allowance by its kind. What values compute from
 * their components is not written; what was written by an older version and is gone is not read.
 */
public final class Json {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .addMixIn(Object.class, ComponentsOnly.class)
            .addMixIn(Allowance.class, Kinds.class)
            .build();

    private Json() {}

    public static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException unfit) {
            throw new IllegalArgumentException(value.getClass() + " cannot be written as JSON.", unfit);
        }
    }

    /** Refuses (IllegalArgumentException) a text that is no {@code type}. */
    public static <T> T read(String json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException unfit) {
            throw new IllegalArgumentException("This is no " + type.getName() + ".", unfit);
        }
    }

    @JsonAutoDetect(
            fieldVisibility = JsonAutoDetect.Visibility.ANY,
            getterVisibility = JsonAutoDetect.Visibility.NONE,
            isGetterVisibility = JsonAutoDetect.Visibility.NONE)
    @JsonIgnoreProperties(ignoreUnknown = true)
    private interface ComponentsOnly {}

    @JsonAutoDetect(
            fieldVisibility = JsonAutoDetect.Visibility.ANY,
            getterVisibility = JsonAutoDetect.Visibility.NONE,
            isGetterVisibility = JsonAutoDetect.Visibility.NONE)
    @JsonIgnoreProperties(ignoreUnknown = true)
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Allowance.WorkingTime.class, name = "working-time"),
        @JsonSubTypes.Type(value = Allowance.WorkingDays.class, name = "working-days"),
        @JsonSubTypes.Type(value = Allowance.CalendarDays.class, name = "calendar-days"),
        @JsonSubTypes.Type(value = Allowance.RoundTheClock.class, name = "round-the-clock"),
        @JsonSubTypes.Type(value = Allowance.SameDay.class, name = "same-day"),
        @JsonSubTypes.Type(value = Allowance.Immediately.class, name = "immediately"),
        @JsonSubTypes.Type(value = Allowance.Unlimited.class, name = "unlimited")
    })
    private interface Kinds {}
}
