package org.levelfield.document.pdf.flow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.levelfield.document.pdf.flow.Label.Kind;

class LabelTest {

    @Test
    void numbersLettersAndBulletsAreLabels() {
        assertThat(Label.of("3.2.1 Scope")).isEqualTo(new Label("3.2.1", Kind.DECIMAL, "Scope"));
        assertThat(Label.of("3. Scope")).isEqualTo(new Label("3.", Kind.NUMBER, "Scope"));
        assertThat(Label.of("(a) tools")).isEqualTo(new Label("(a)", Kind.LETTER, "tools"));
        assertThat(Label.of("iv. tools")).isEqualTo(new Label("iv.", Kind.LETTER, "tools"));
        assertThat(Label.of("• tools")).isEqualTo(new Label("•", Kind.BULLET, "tools"));
    }

    @Test
    void amountsAndYearsAreNot() {
        assertThat(Label.of("2024 accounts").kind()).isEqualTo(Kind.NONE);
        assertThat(Label.of("10,000 hours").kind()).isEqualTo(Kind.NONE);
        assertThat(Label.of("a tractor").kind()).isEqualTo(Kind.NONE);
    }

    @Test
    void depthCountsTheNumbers() {
        assertThat(Label.of("3.2.1 Scope").depth()).isEqualTo(3);
        assertThat(Label.of("(a) tools").depth()).isEqualTo(1);
    }
}
