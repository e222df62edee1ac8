package org.levelfield.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharsetsTest {

    @ParameterizedTest
    @CsvSource({
        "Größe 5 €, UTF-8, iso-8859-1",
        "Größe 5 €, windows-1252, ''",
        "Größe 5 €, windows-1252, ISO-8859-1",
        "Größe 5 €, windows-1252, no such charset",
        "Цена контракта, windows-1251, windows-1251",
        "Zamówienie żółć, ISO-8859-2, iso-8859-2",
        "調達, ISO-2022-JP, iso-2022-jp",
        "入札公告, Shift_JIS, shift_jis"
    })
    void theBytesDecideThenWhatIsDeclared(String words, String charset, String declared) {
        byte[] bytes = words.getBytes(Charset.forName(charset));
        assertThat(Charsets.decode(bytes, Optional.of(declared))).isEqualTo(words);
    }

    @Test
    void marksAtTheStartCountAndAreLeftOut() {
        for (Charset charset : new Charset[] {
            StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, Charset.forName("UTF-32LE")
        }) {
            byte[] bytes = "\ufeffGröße".getBytes(charset);
            assertThat(Charsets.decode(bytes, Optional.empty()))
                    .as(charset.name())
                    .isEqualTo("Größe");
        }
    }

    @Test
    void lettersTellTheirCharset() {
        String words =
                "Заказчик устанавливает требования к участникам закупки и порядок оплаты по контракту. ".repeat(5);
        assertThat(Charsets.decode(words.getBytes(Charset.forName("windows-1251")), Optional.of("utf-8")))
                .isEqualTo(words);
        assertThat(Charsets.decode(words.getBytes(Charset.forName("KOI8-R")), Optional.empty()))
                .isEqualTo(words);
    }
}
