package id.aduan.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void dropsWhatCannotBeRead() {
        assertThat(PlainText.of("a\u0000b\u0007c\u202Etxt.exe\uFEFF\u200B")).isEqualTo("abctxt.exe");
    }

    @Test
    void keepsLinesTabsAndForeignLetters() {
        assertThat(PlainText.of("Baris satu\r\n\tBaris dua\u2028ꦲꦏ꧀ꦱꦫ 😀"))
                .isEqualTo("Baris satu\n\tBaris dua\nꦲꦏ꧀ꦱꦫ 😀");
    }

    @Test
    void keepsJoinersThatScriptsNeed() {
        assertThat(PlainText.of("ꦏ꧀\u200Dꦲ")).contains("\u200D");
    }

    @Test
    void composesLetters() {
        assertThat(PlainText.of("e\u0301")).isEqualTo("é");
    }

    @Test
    void dropsHalvesOfCharacters() {
        assertThat(PlainText.of("a\uD83Db")).isEqualTo("ab");
    }

    @Test
    void cutsBetweenCharactersNotThroughThem() {
        assertThat(PlainText.of("😀😀😀", 2)).isEqualTo("😀😀");
    }

    @Test
    void bringsEverythingOntoOneLine() {
        assertThat(PlainText.line(" satu \n\n dua\t tiga ", 100)).isEqualTo("satu dua tiga");
    }

    @Test
    void capitalsAreNobodysBusiness() {
        assertThat(PlainText.of("TOLONG JALAN RUSAK")).isEqualTo("TOLONG JALAN RUSAK");
    }
}
