package id.aduan.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfficersAddressesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /meja                     | /office/worklist.xhtml
            /meja/                    | /office/worklist.xhtml
            /meja/aduan/DPC-26-4TX9   | /office/case.xhtml?kode=DPC-26-4TX9
            /meja/surat/0199-ab       | /office/reply.xhtml?kode=0199-ab
            /meja/rekam-jejak         | /office/whole-record.xhtml
            /wilayah                  | /regency/offices.xhtml
            """)
    void findsThePage(String address, String page) {
        assertThat(OfficersAddresses.page(address)).contains(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/meja/aduan", "/meja/aduan/a/b", "/meja/aduan/../x", "/meja/aduan/a&kode=b", "/mejaku"})
    void answersNothingElse(String address) {
        assertThat(OfficersAddresses.page(address)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/meja", "/meja/aduan/x", "/wilayah", "/office/case.xhtml", "/regency/offices.xhtml"})
    void belongToOfficers(String path) {
        assertThat(SecurityHeaders.isOfficers(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/meja/*", "/wilayah/*", "/office/*", "/regency/*"})
    void standBehindTheSignOn(String pattern) throws Exception {
        assertThat(Files.readString(Path.of("src/main/webapp/WEB-INF/web.xml")))
                .contains("<url-pattern>" + pattern + "</url-pattern>");
    }
}
