package id.aduan.infra.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.aduan.complaint.EvidenceStore;
import id.aduan.complaint.EvidenceStore.KeepOutcome;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceFilesTest {

    private static final byte[] PNG = HexFormat.of().parseHex("89504e470d0a1a0a0000000d4948445200000001");

    @TempDir
    private Path directory;

    private KeepOutcome keep(String name, byte[] content) throws IOException {
        return new EvidenceFiles(directory).keep(name, new ByteArrayInputStream(content));
    }

    private static byte[] zip(String... names) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(new byte[] {1});
            }
        }
        return bytes.toByteArray();
    }

    private String typeOf(String name, byte[] content) throws IOException {
        return switch (keep(name, content)) {
            case KeepOutcome.Kept kept -> kept.type();
            case KeepOutcome.NotAllowed refused -> "refused " + refused.type();
            case KeepOutcome.Empty e -> "empty";
            case KeepOutcome.TooLarge t -> "too large";
        };
    }

    @Test
    void keepsContentUnderItsHash() throws IOException {
        var kept = (KeepOutcome.Kept) keep("foto.png", PNG);
        assertThat(directory.resolve(kept.hash().substring(0, 2)).resolve(kept.hash()))
                .hasBinaryContent(PNG);
        try (var content = new EvidenceFiles(directory).open(kept.hash())) {
            assertThat(content.readAllBytes()).isEqualTo(PNG);
        }
    }

    @Test
    void theSameContentTwiceIsOneFileAndNothingStaysAside() throws IOException {
        keep("foto.png", PNG);
        keep("salinan.png", PNG);
        keep("halaman.html", "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8));
        try (var files = Files.walk(directory)) {
            assertThat(files.filter(Files::isRegularFile)).hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    foto.png      | 89504e470d0a1a0a0000000d49484452                         | image/png
                    foto.jpg      | ffd8ffe000104a464946000101                               | image/jpeg
                    gambar.webp   | 524946462400000057454250565038204800                     | image/webp
                    surat.pdf     | 255044462d312e370a25e2e3cfd30a                           | application/pdf
                    suara.amr     | 2321414d520a3c                                           | audio/amr
                    suara.ogg     | 4f67675300020000000000000000                             | audio/ogg
                    video.mp4     | 0000001c6674797069736f6d0000020069736f6d69736f32         | video/mp4
                    video.mov     | 0000001466747970717420200000000071742020                 | video/quicktime
                    foto.heic     | 000000186674797068656963000000006d69663168656963         | image/heic
                    suara.m4a     | 0000001c667479704d344120000000004d3441206d703432         | audio/mp4
                    video.webm    | 1a45dfa39f4286810142f7810142f2810442f381084282847765626d | video/webm
                    video.3gp     | 000000186674797033677034000000003367703469736f6d         | video/3gpp
                    suara.mp3     | 4944330400000000000054495432                             | audio/mpeg
                    lama.doc      | d0cf11e0a1b11ae1000000000000000000000000000000003e000300 | application/msword
                    """)
    void knowsAFileByItsContent(String name, String hex, String type) throws IOException {
        assertThat(typeOf(name, HexFormat.of().parseHex(hex.strip()))).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource({
        "surat.docx, word/document.xml, application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "tabel.xlsx, xl/workbook.xml, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "paparan.zip, ppt/presentation.xml, application/vnd.openxmlformats-officedocument.presentationml.presentation"
    })
    void knowsOfficeDocumentsByWhatTheyHold(String name, String part, String type) throws IOException {
        assertThat(typeOf(name, zip("[Content_Types].xml", part))).isEqualTo(type);
    }

    @Test
    void refusesAZipThatCallsItselfADocument() throws IOException {
        assertThat(typeOf("surat.docx", zip("jahat.exe"))).startsWith("refused");
    }

    @Test
    void refusesADocumentWithMacros() throws IOException {
        assertThat(typeOf("surat.docx", zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")))
                .startsWith("refused");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    foto.jpg  | 4d5a90000300000004000000ffff0000b8000000            | refused
                    foto.png  | 7f454c4602010100                                    | refused
                    gambar.svg| 3c73766720786d6c6e733d22687474703a2f2f7777772e77332e6f72672f323030302f737667223e3c2f7376673e | refused
                    a.txt     | 3c21444f43545950452068746d6c3e3c68746d6c3e3c2f68746d6c3e | refused
                    """)
    void refusesWhatRunsOrIsShownAsAPage(String name, String hex, String outcome) throws IOException {
        assertThat(typeOf(name, HexFormat.of().parseHex(hex.strip()))).startsWith(outcome);
    }

    @Test
    void plainWordsStayPlainWhateverTheyAreCalled() throws IOException {
        var kept = (KeepOutcome.Kept) keep("catatan.html", "Sekadar catatan.".getBytes(StandardCharsets.UTF_8));
        assertThat(List.of(kept.type(), kept.name())).containsExactly("text/plain", "catatan.html.txt");
    }

    @Test
    void takesTenMegabytesAndNotOneByteMore() throws IOException {
        byte[] content = new byte[(int) EvidenceStore.LARGEST + 1];
        System.arraycopy(PNG, 0, content, 0, PNG.length);
        assertThat(typeOf("besar.png", content)).isEqualTo("too large");
        assertThat(typeOf("besar.png", java.util.Arrays.copyOf(content, content.length - 1)))
                .isEqualTo("image/png");
    }

    @Test
    void refusesAnEmptyFile() throws IOException {
        assertThat(typeOf("kosong.png", new byte[0])).isEqualTo("empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "../../etc/passwd", "AA", "..%2f..%2f"})
    void opensNothingButAHash(String hash) {
        assertThatThrownBy(() -> new EvidenceFiles(directory).open(hash)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ../../etc/passwd.png       | passwd.png
                    C:\\Users\\Budi\\foto.png  | foto.png
                    .htaccess                  | htaccess.png
                    foto\u202Egnp.exe          | fotognp.exe.png
                    a"b<c>;d.png               | a_b_c__d.png
                    foto.PNG                   | foto.PNG
                    ''                         | berkas.png
                    """)
    void neverTrustsAName(String claimed, String safe) throws IOException {
        assertThat(((KeepOutcome.Kept) keep(claimed, PNG)).name()).isEqualTo(safe);
    }

    @Test
    void shortensALongNameInTheMiddle() throws IOException {
        var kept = (KeepOutcome.Kept) keep("n".repeat(5000) + ".png", PNG);
        assertThat(kept.name()).hasSizeLessThan(110).endsWith(".png");
    }
}
