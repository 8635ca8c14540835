package id.aduan.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @CsvSource({
        "warga@example.com, warga@example.com",
        "' Siti.Aminah+lapor@Example.CO.ID ', siti.aminah+lapor@example.co.id",
        "a_b%c-d@mail.mojokertokab.go.id, a_b%c-d@mail.mojokertokab.go.id"
    })
    void readsAddressesAsTyped(String written, String value) {
        assertThat(EmailAddress.read(written)).map(EmailAddress::value).contains(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "warga",
                "warga@",
                "@example.com",
                "warga@example",
                "warga@-example.com",
                "warga..siti@example.com",
                ".warga@example.com",
                "warga@example..com",
                "warga siti@example.com",
                "warga@example.com\nBcc: x@example.com",
                "warga@example.com, x@example.com"
            })
    void refusesWhatNoLetterCanReach(String written) {
        assertThat(EmailAddress.read(written)).isEmpty();
    }

    @Test
    void doesNotTakeAScanningErrorForAnAddress() {
        assertThat(EmailAddress.read("ianbliktata!aksana@gmail.com")).isEmpty();
    }

    @Test
    void refusesAddressesThatAreTooLong() {
        assertThat(EmailAddress.read("a".repeat(65) + "@example.com")).isEmpty();
        assertThat(EmailAddress.read("a@" + "example.".repeat(40) + "com")).isEmpty();
    }

    @Test
    void doesNotSayTheAddressByAccident() {
        assertThat("" + new EmailAddress("siti@example.com")).isEqualTo("EmailAddress[s•••@example.com]");
    }
}
