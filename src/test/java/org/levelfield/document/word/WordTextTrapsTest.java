package org.levelfield.document.word;

import static org.levelfield.document.word.DocxFile.p;
import static org.levelfield.document.word.DocxFile.r;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.levelfield.document.UnreadableException;

/** Runs and characters that hide words and amounts. */
class WordTextTrapsTest {

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest(name = "{0}")
    @MethodSource("traps")
    void theTrapIsPassed(Trap trap) throws IOException, UnreadableException {
        trap.check(folder);
    }

    static Stream<Trap> traps() {
        return Stream.of(runs(), characters(), writing()).flatMap(each -> each);
    }

    private static Stream<Trap> runs() {
        return Stream.of(
                Trap.of(
                        "a word over three runs",
                        p("", r("Bid") + r("<w:b/>", "de") + r("rs must bid.")),
                        "P [] Bidders must bid."),
                Trap.of("a run for each letter", p("", r("m") + r("u") + r("s") + r("t")), "P [] must"),
                Trap.of(
                                "an amount over four runs",
                                p(
                                        "",
                                        r("Cover of £")
                                                + r("<w:b/>", "1,")
                                                + r("<w:i/>", "000")
                                                + r("<w:color w:val=\"FF0000\"/>", ",000")
                                                + r(" is needed.")),
                                "P [] Cover of £1,000,000 is needed.")
                        .marks("GBP 1000000"),
                Trap.of(
                                "a currency sign in a run of its own",
                                p("", r("At least ") + r("<w:b/>", "£") + r("250000") + r(".")),
                                "P [] At least £250000.")
                        .marks("GBP 250000"),
                Trap.of(
                                "a decimal point in a run of its own",
                                p("", r("A turnover of £1") + r("<w:b/>", ".") + r("5m.")),
                                "P [] A turnover of £1.5m.")
                        .marks("GBP 1500000"),
                Trap.of(
                                "a per cent sign in a run of its own",
                                p("", r("Price counts for 60") + r("<w:b/>", "%") + r(".")),
                                "P [] Price counts for 60%.")
                        .marks("60%"),
                Trap.of(
                        "a spelling mark within a word",
                        p(
                                "",
                                r("sub") + "<w:proofErr w:type=\"spellStart\"/>" + r("contractor")
                                        + "<w:proofErr w:type=\"spellEnd\"/>"),
                        "P [] subcontractor"),
                Trap.of(
                                "a bookmark within a number",
                                p(
                                        "",
                                        r("£3") + "<w:bookmarkStart w:id=\"1\" w:name=\"x\"/>" + r("00,000")
                                                + "<w:bookmarkEnd w:id=\"1\"/>" + r(" is due.")),
                                "P [] £300,000 is due.")
                        .marks("GBP 300000"),
                Trap.of(
                                "a page break remembered within a number",
                                p("", r("£4") + "<w:r><w:lastRenderedPageBreak/></w:r>" + r("50,000 is due.")),
                                "P [] £450,000 is due.")
                        .marks("GBP 450000"),
                Trap.of(
                        "a link around half a sentence",
                        p(
                                "",
                                r("See ") + "<w:hyperlink r:id=\"rx\">" + r("our portal") + "</w:hyperlink>"
                                        + r(" daily.")),
                        "P [] See our portal daily."),
                Trap.of(
                                "a smart tag around a number",
                                p(
                                        "",
                                        r("Pay ") + "<w:smartTag w:uri=\"u\" w:element=\"money\">" + r("£20,000")
                                                + "</w:smartTag>" + r(" now.")),
                                "P [] Pay £20,000 now.")
                        .marks("GBP 20000"),
                Trap.of(
                        "custom XML around runs and paragraphs",
                        "<w:customXml w:element=\"e\">"
                                + p(
                                        "",
                                        "<w:customXml w:element=\"f\"><w:customXmlPr/>" + r("Inside.")
                                                + "</w:customXml>")
                                + "</w:customXml>",
                        "P [] Inside."),
                Trap.of("text in capitals by its look", p("", r("<w:caps/>", "must") + r(" bid")), "P [] must bid"),
                Trap.of(
                        "a raised figure",
                        p("", r("10") + r("<w:vertAlign w:val=\"superscript\"/>", "2") + r(" units")),
                        "P [] 10² units"),
                Trap.of(
                                "a raised note number typed after an amount",
                                p(
                                        "",
                                        r("A cover of £1,000,000")
                                                + r("<w:vertAlign w:val=\"superscript\"/>", "1")
                                                + r(" is needed.")),
                                "P [] A cover of £1,000,000¹ is needed.")
                        .marks("GBP 1000000"),
                Trap.of(
                        "raised letters",
                        p("", r("the 1") + r("<w:vertAlign w:val=\"superscript\"/>", "st") + r(" lot")),
                        "P [] the 1st lot"),
                Trap.of(
                        "a lowered figure",
                        p("", r("CO") + r("<w:vertAlign w:val=\"subscript\"/>", "2") + r(" saved")),
                        "P [] CO2 saved"),
                Trap.of(
                        "a reading aid over letters",
                        p(
                                "",
                                "<w:r><w:ruby><w:rubyPr/><w:rt>" + r("aid") + "</w:rt><w:rubyBase>" + r("base")
                                        + "</w:rubyBase></w:ruby></w:r>"),
                        "P [] base"),
                Trap.of(
                        "a formula",
                        p("", r("Score = ") + "<m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath>"),
                        "P [] Score = a+b"),
                Trap.of(
                        "a line break within a sentence",
                        p("", r("Bids must") + "<w:r><w:br/></w:r>" + r("arrive.")),
                        "P [] Bids must\narrive."),
                Trap.of(
                                "tabs as columns",
                                p("", r("Turnover") + "<w:r><w:tab/><w:tab/></w:r>" + r("£500,000")),
                                "P [] Turnover £500,000")
                        .marks("GBP 500000"),
                Trap.of(
                        "a positioned tab",
                        p("", r("Lot 1") + "<w:r><w:ptab w:alignment=\"right\"/></w:r>" + r("North")),
                        "P [] Lot 1 North"),
                Trap.of(
                        "an empty run, an empty paragraph and a section",
                        p("", "<w:r/>") + "<w:p/>" + p("Words.") + "<w:sectPr/>",
                        "P [] Words."),
                Trap.of(
                        "space that is not to be kept",
                        p("", "<w:r><w:t>One </w:t></w:r>" + r("two.")),
                        "P [] One two."));
    }

    private static Stream<Trap> characters() {
        return Stream.of(
                Trap.of("a soft hyphen as a character", p("sub\u00adcontractor"), "P [] subcontractor"),
                Trap.of(
                        "a soft hyphen as an element",
                        p("", r("quali") + "<w:r><w:softHyphen/></w:r>" + r("fication")),
                        "P [] qualification"),
                Trap.of(
                                "a soft hyphen within an amount",
                                p("A fee of £1\u00ad00,000 is due."),
                                "P [] A fee of £100,000 is due.")
                        .marks("GBP 100000"),
                Trap.of(
                        "a hyphen that does not break",
                        p("", r("long") + "<w:r><w:noBreakHyphen/></w:r>" + r("term")),
                        "P [] long-term"),
                Trap.of("a Unicode hyphen that does not break", p("A 12‑month term."), "P [] A 12-month term.")
                        .marks("12 months"),
                Trap.of(
                                "no-break spaces in an amount",
                                p("Cover of £1\u00a0000\u00a0000 is needed."),
                                "P [] Cover of £1\u00a0000\u00a0000 is needed.")
                        .marks("GBP 1000000"),
                Trap.of(
                                "thin spaces in an amount",
                                p("Cover of £2\u2009500\u2009000 is needed."),
                                "P [] Cover of £2\u00a0500\u00a0000 is needed.")
                        .marks("GBP 2500000"),
                Trap.of(
                                "narrow no-break spaces in a euro amount",
                                p("Un chiffre de 1\u202f500\u202f000 € est exigé."),
                                "P [] Un chiffre de 1\u00a0500\u00a0000 € est exigé.")
                        .marks("EUR 1500000"),
                Trap.of(
                                "a no-break space in a count",
                                p("The estate has 10\u00a0500 beds."),
                                "P [] The estate has 10\u00a0500 beds.")
                        .marks("#10500"),
                Trap.of(
                                "a no-break space after a currency sign",
                                p("At least £\u00a0750,000 is needed."),
                                "P [] At least £ 750,000 is needed.")
                        .marks("GBP 750000"),
                Trap.of(
                                "a no-break space before a per cent sign",
                                p("Price counts for 60\u00a0%."),
                                "P [] Price counts for 60 %.")
                        .marks("60%"),
                Trap.of(
                        "a no-break space within a date is a space",
                        p("Bids close on 28\u00a0March\u00a02027."),
                        "P [] Bids close on 28 March 2027."),
                Trap.of("a space of no width within a word", p("turn\u200bover"), "P [] turnover"),
                Trap.of(
                                "a space of no width within an amount",
                                p("Cover of £5\u200b,000\u200b,000 is needed."),
                                "P [] Cover of £5,000,000 is needed.")
                        .marks("GBP 5000000"),
                Trap.of("a word joiner and a byte order mark", p("in\u2060sur\ufeffance"), "P [] insurance"),
                Trap.of(
                                "marks of direction about a number",
                                p("Pay \u202a£30,000\u202c or \u2067£40,000\u2069 now."),
                                "P [] Pay £30,000 or £40,000 now.")
                        .marks("GBP 30000", "GBP 40000"),
                Trap.of(
                        "an override of direction",
                        p("Cover of \u202e000,01£\u202c is named."),
                        "P [] Cover of 000,01£ is named."),
                Trap.of(
                        "Hebrew with a date in it",
                        p("<w:bidi/>", r("<w:rtl/>", "המועד: 14 במרץ 2027")),
                        "P [] המועד: 14 במרץ 2027"),
                Trap.of(
                                "Arabic with an amount in it",
                                p("<w:bidi/>", r("<w:rtl/>", "الحد الأدنى £50,000")),
                                "P [] الحد الأدنى £50,000")
                        .marks("GBP 50000"),
                Trap.of("Arabic-Indic figures", p("A fee of £٢٥٬٠٠٠ is due."), "P [] A fee of £٢٥٬٠٠٠ is due.")
                        .marks("GBP 25000"));
    }

    private static Stream<Trap> writing() {
        return Stream.of(
                Trap.of("wide figures and signs", p("A fee of ￡１２，０００ is due."), "P [] A fee of ￡１２，０００ is due.")
                        .marks("GBP 12000"),
                Trap.of(
                                "figures of a mathematical alphabet",
                                p("A fee of £\ud835\udfd0\ud835\udfce,\ud835\udfce\ud835\udfce\ud835\udfce is due."),
                                "P [] A fee of £\ud835\udfd0\ud835\udfce,\ud835\udfce\ud835\udfce\ud835\udfce is due.")
                        .marks("GBP 20000"),
                Trap.of(
                                "Devanagari figures in an Indian amount",
                                p("A deposit of ₹१२,००,००० is due."),
                                "P [] A deposit of ₹१२,००,००० is due.")
                        .marks("INR 1200000"),
                Trap.of("letters with accents of their own", p("cafe\u0301"), "P [] cafe\u0301"),
                Trap.of("ligature characters", p("The ﬁrm must be certiﬁed."), "P [] The ﬁrm must be certiﬁed."),
                Trap.of(
                                "letters beyond the first plane",
                                p("Plot \ud842\udfb7 £9,000."),
                                "P [] Plot \ud842\udfb7 £9,000.")
                        .marks("GBP 9000"),
                Trap.of(
                                "wide East Asian letters",
                                p("", r("<w:rFonts w:hint=\"eastAsia\"/>", "資本金") + r(" £8,000")),
                                "P [] 資本金 £8,000")
                        .marks("GBP 8000"),
                Trap.of(
                                "a symbol by its code",
                                p("", "<w:r><w:sym w:font=\"Symbol\" w:char=\"F0B3\"/></w:r>" + r(" £10,000")),
                                "P [] ≥ £10,000")
                        .marks("GBP 10000"),
                Trap.of(
                                "figures in a symbol font",
                                p(
                                        "",
                                        r("£") + "<w:r><w:sym w:font=\"Symbol\" w:char=\"F033\"/></w:r>"
                                                + r("0,000 is due.")),
                                "P [] £30,000 is due.")
                        .marks("GBP 30000"),
                Trap.of(
                        "Greek letters in a symbol font",
                        p(
                                "",
                                "<w:r><w:sym w:font=\"Symbol\" w:char=\"F061\"/></w:r>" + r(" and ")
                                        + "<w:r><w:sym w:font=\"Symbol\" w:char=\"F057\"/></w:r>"),
                        "P [] α and Ω"),
                Trap.of(
                        "a ticked box in a picture font",
                        p("", "<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/></w:r>" + r(" Lot 1")),
                        "P [] ☑ Lot 1"),
                Trap.of(
                        "a plain letter that its font shows as a box",
                        p("", r("<w:rFonts w:ascii=\"Wingdings\" w:hAnsi=\"Wingdings\"/>", "o") + r(" Lot 2")),
                        "P [] ☐ Lot 2"),
                Trap.of("a letter of private use with no known font", p("\uf0b7 point"), "I0 [•] point"),
                Trap.of(
                        "a broken symbol code",
                        p("", "<w:r><w:sym w:font=\"Symbol\" w:char=\"zz\"/></w:r>" + r(" x")),
                        "I0 [•] x"),
                Trap.of("a million and a half with a letter", p("A turnover of £1.5m."), "P [] A turnover of £1.5m.")
                        .marks("GBP 1500000"),
                Trap.of(
                                "a million after a no-break space",
                                p("A turnover of £2\u00a0million."),
                                "P [] A turnover of £2 million.")
                        .marks("GBP 2000000"),
                Trap.of("a comma before three figures", p("Keep 1,000 records."), "P [] Keep 1,000 records.")
                        .marks("#1000"),
                Trap.of(
                                "points between thousands and a comma before cents",
                                p("A deposit of €1.250.000,50 is due."),
                                "P [] A deposit of €1.250.000,50 is due.")
                        .marks("EUR 1250000.5"),
                Trap.of(
                                "apostrophes between thousands",
                                p("A deposit of CHF 1'200'000 is due."),
                                "P [] A deposit of CHF 1'200'000 is due.")
                        .marks("CHF 1200000"));
    }
}
