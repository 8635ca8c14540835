package id.aduan.sop;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import id.aduan.deadline.Allowance;
import id.aduan.deadline.DayUnit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A procedure as it is stored: its text and the hash by which a changed content is told from an unchanged one. */
record ProcedureText(Procedure procedure, String json, String hash) {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new SimpleModule()
                    .addSerializer(Allowance.class, new AllowanceOut())
                    .addDeserializer(Allowance.class, new AllowanceIn()))
            .build();

    static ProcedureText of(Procedure procedure) {
        try {
            String json = JSON.writeValueAsString(procedure);
            return new ProcedureText(procedure, json, hash(json));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("Procedure " + procedure.key() + " cannot be written.", e);
        }
    }

    static Procedure read(String json) {
        try {
            return JSON.readValue(json, Procedure.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("A stored procedure cannot be read.", e);
        }
    }

    private static String hash(String json) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    /** An allowance is kept as its printed words and the unit a bare "hari" was taken for: it reads itself back. */
    private static final class AllowanceOut extends JsonSerializer<Allowance> {

        @Override
        public void serialize(Allowance allowance, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeStartObject();
            out.writeStringField("printed", allowance.printed());
            out.writeStringField("unit", allowance.dayUnit().name());
            out.writeEndObject();
        }
    }

    private static final class AllowanceIn extends JsonDeserializer<Allowance> {

        @Override
        public Allowance deserialize(JsonParser in, DeserializationContext context) throws IOException {
            JsonNode node = in.readValueAsTree();
            String printed = node.get("printed").asText();
            // A blank cell of the sheet means no limit; its printed words stay blank.
            return printed.isBlank()
                    ? new Allowance.Unlimited(printed)
                    : Allowance.parse(printed, DayUnit.valueOf(node.get("unit").asText()));
        }
    }
}
