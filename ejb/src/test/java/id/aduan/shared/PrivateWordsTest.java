package id.aduan.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrivateWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    NIK 3516130101900001 atas nama ibu saya            | IDENTITY_NUMBER 3516130101900001
                    NIK:3516-1301-0190-0001.                           | IDENTITY_NUMBER 3516-1301-0190-0001
                    RT 05 3516130101900001                             | IDENTITY_NUMBER 3516130101900001
                    KK 3516131203050007 dan NIK 35.16.13.410190.0001   | IDENTITY_NUMBER 3516131203050007, IDENTITY_NUMBER 35.16.13.410190.0001
                    hubungi 0811-3202-060 sore hari                    | PHONE_NUMBER 0811-3202-060
                    wa +62 878 8482 8868, rumah (0321) 321965          | PHONE_NUMBER +62 878 8482 8868, PHONE_NUMBER (0321) 321965
                    0811-3202-060  0878-8482-8868                      | PHONE_NUMBER 0811-3202-060, PHONE_NUMBER 0878-8482-8868
                    08 0811-3202-060                                   | PHONE_NUMBER 0811-3202-060
                    surel ke Siti.Aminah@example.co.id.                | EMAIL_ADDRESS Siti.Aminah@example.co.id
                    ianbliktata!aksana@gmail.com                       | EMAIL_ADDRESS ianbliktata!aksana@gmail.com
                    3516130101900001 lalu 08113202060                  | IDENTITY_NUMBER 3516130101900001, PHONE_NUMBER 08113202060
                    """)
    void pointsOutWhatPointsToAPerson(String text, String found) {
        assertThat(PrivateWords.in(text).stream()
                        .map(span -> span.kind() + " " + span.words())
                        .collect(Collectors.joining(", ")))
                .isEqualTo(found);
        assertThat(PrivateWords.in(text))
                .allMatch(span -> text.substring(span.start(), span.end()).equals(span.words()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tanggal 22-11-2026 pukul 08.15-10.30",
                "sejak 2026-11-22 08.15 10.30",
                "hubungi 112 atau 110, SMS 1708",
                "dimintai Rp 150.000 untuk KTP",
                "nomor agenda 470/1183/2026",
                "register 0147/2026",
                "RT 05 RW 02 kode pos 61361",
                "jalan berlubang, tidak ada yang memperbaiki"
            })
    void leavesDatesMoneyAndServiceNumbersAlone(String text) {
        assertThat(PrivateWords.in(text)).isEmpty();
        assertThat(PrivateWords.mask(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    NIK 3516130101900001, hp 08113202060   | NIK 351613••••••0001, hp 08113202060
                    3516 1301 0190 0001 3516131203050007   | 351613••••••0001 351613••••••0007
                    tidak ada apa-apa                      | tidak ada apa-apa
                    """)
    void cutsOutIdentityNumbers(String text, String masked) {
        assertThat(PrivateWords.mask(text)).isEqualTo(masked);
    }
}
