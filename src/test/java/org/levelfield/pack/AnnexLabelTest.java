package org.levelfield.pack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnnexLabelTest {

    @ParameterizedTest
    @CsvSource({
        "see Annex A,annex,a",
        "ANNEXURE IV,annex,4",
        "Appendix 03 – Prices,appendix,3",
        "Schedule Two,schedule,2",
        "Form No. 7,form,7",
        "Attachment_2,attachment,2",
        "APPENDIX – 5,appendix,5",
        "Volume XII,volume,12"
    })
    void aNumberIsTheSameInFiguresWordsAndRomanNumerals(String text, String kind, String number) {
        assertThat(AnnexLabel.in(text)).extracting(AnnexLabel.Hit::label).containsExactly(new AnnexLabel(kind, number));
    }

    @Test
    void oneLetterMayBeANumeral() {
        AnnexLabel letter = AnnexLabel.in("Annex I").get(0).label();
        AnnexLabel figure = AnnexLabel.in("Annex 1").get(0).label();
        assertThat(letter.readings()).contains(figure);
        assertThat(figure.readings()).contains(letter);
    }

    @ParameterizedTest
    @CsvSource({
        "schedule 2 visits",
        "Form of tender",
        "Form A company",
        "the Annexe building",
        "Annex A's kitchen",
        "Volume 150 m3"
    })
    void otherWordsAreNoLabel(String text) {
        assertThat(AnnexLabel.in(text)).isEmpty();
    }
}
