package id.aduan.infra.storage;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/**
 * What a file is, by its content. The claimed name decides only between kinds that look alike inside (old office
 * documents, plain text), never in favour of something that runs or is shown as a page.
 *
 * @param name a media type
 */
record FileType(String name) {

    /** Media types that are taken, with the endings they usually have. */
    private static final Map<String, List<String>> ALLOWED = Map.ofEntries(
            Map.entry("image/jpeg", List.of(".jpg", ".jpeg")),
            Map.entry("image/png", List.of(".png")),
            Map.entry("image/gif", List.of(".gif")),
            Map.entry("image/webp", List.of(".webp")),
            Map.entry("image/heic", List.of(".heic")),
            Map.entry("image/heif", List.of(".heif", ".heic")),
            Map.entry("audio/mpeg", List.of(".mp3")),
            Map.entry("audio/mp4", List.of(".m4a", ".mp4")),
            Map.entry("audio/ogg", List.of(".ogg", ".opus", ".oga")),
            Map.entry("audio/vnd.wave", List.of(".wav")),
            Map.entry("audio/amr", List.of(".amr")),
            Map.entry("audio/x-aac", List.of(".aac")),
            Map.entry("video/mp4", List.of(".mp4", ".m4v")),
            Map.entry("video/3gpp", List.of(".3gp")),
            Map.entry("video/quicktime", List.of(".mov")),
            Map.entry("video/webm", List.of(".webm")),
            Map.entry("application/pdf", List.of(".pdf")),
            Map.entry("application/rtf", List.of(".rtf")),
            Map.entry("text/plain", List.of(".txt", ".text", ".log")),
            Map.entry("text/csv", List.of(".csv")),
            Map.entry("application/msword", List.of(".doc")),
            Map.entry("application/vnd.ms-excel", List.of(".xls")),
            Map.entry("application/vnd.ms-powerpoint", List.of(".ppt")),
            Map.entry("application/vnd.openxmlformats-officedocument.wordprocessingml.document", List.of(".docx")),
            Map.entry("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", List.of(".xlsx")),
            Map.entry("application/vnd.openxmlformats-officedocument.presentationml.presentation", List.of(".pptx")),
            Map.entry("application/vnd.oasis.opendocument.text", List.of(".odt")),
            Map.entry("application/vnd.oasis.opendocument.spreadsheet", List.of(".ods")),
            Map.entry("application/vnd.oasis.opendocument.presentation", List.of(".odp")));

    /** What the content is called by the library, where it is another word for one of ours. */
    private static final Map<String, String> SAME_AS = Map.of(
            "application/mp4", "video/mp4",
            "video/x-m4v", "video/mp4",
            "video/3gpp2", "video/3gpp",
            "application/ogg", "audio/ogg",
            "audio/vorbis", "audio/ogg",
            "audio/opus", "audio/ogg",
            "audio/x-wav", "audio/vnd.wave",
            "text/rtf", "application/rtf");

    /** Folders inside a zip by which a document of today's office programs is known. */
    private static final Map<String, String> OFFICE_FOLDERS = Map.of(
            "word/", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "xl/", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "ppt/", "application/vnd.openxmlformats-officedocument.presentationml.presentation");

    private static final int HEAD = 4096;
    private static final int BRAND = 4;

    static FileType of(Path file, String claimedName) throws IOException {
        var content = detected(file);
        var ending = claimedName.toLowerCase(Locale.ROOT);
        return new FileType(
                switch (content) {
                    case "application/zip", "application/x-tika-ooxml" -> office(file, content);
                    case "application/x-tika-msoffice" -> named(ending, content, ".doc", ".xls", ".ppt");
                    case "application/x-matroska" -> head(file).contains("webm") ? "video/webm" : content;
                    // Every recording in this container that names no brand of its own is called by its oldest one.
                    case "video/quicktime" -> head(file).startsWith("ftypqt", BRAND) ? content : "video/mp4";
                    case "text/plain" -> ending.endsWith(".csv") ? "text/csv" : content;
                    default -> SAME_AS.getOrDefault(content, content);
                });
    }

    boolean allowed() {
        return ALLOWED.containsKey(name);
    }

    /** The endings files of that type have; empty for a type that is not taken. */
    static List<String> endings(String type) {
        return ALLOWED.getOrDefault(type, List.of());
    }

    private static String detected(Path file) throws IOException {
        try (var content = new BufferedInputStream(Files.newInputStream(file))) {
            return MimeTypes.getDefaultMimeTypes()
                    .detect(content, new Metadata())
                    .getBaseType()
                    .toString();
        }
    }

    /** Only the list of names in the zip is read, nothing is unpacked. Documents with macros stay zips. */
    private static String office(Path file, String otherwise) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            var names = zip.stream().map(entry -> entry.getName()).toList();
            boolean runs = names.stream().anyMatch(name -> name.endsWith("vbaProject.bin"));
            if (runs || !names.contains("[Content_Types].xml")) {
                return otherwise;
            }
            return OFFICE_FOLDERS.entrySet().stream()
                    .filter(kind -> names.stream().anyMatch(name -> name.startsWith(kind.getKey())))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse(otherwise);
        } catch (ZipException broken) {
            return otherwise;
        }
    }

    private static String named(String claimedName, String otherwise, String... endings) {
        for (var ending : endings) {
            if (claimedName.endsWith(ending)) {
                return ALLOWED.entrySet().stream()
                        .filter(type -> type.getValue().contains(ending))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(otherwise);
            }
        }
        return otherwise;
    }

    private static String head(Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            return new String(content.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
        }
    }
}
