package org.levelfield.document.rtf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.levelfield.document.Content;
import org.levelfield.document.UnreadableException;
import org.levelfield.document.prose.BlockText;

class RtfReaderTest {

    private static final String HEAD = "{\\rtf1\\ansi\\ansicpg1252\\deff0"
            + "{\\fonttbl{\\f0\\fswiss Arial;}{\\f1\\fcharset128 MS Gothic;}{\\f2\\fcharset204 Arial Cyr;}"
            + "{\\f3\\fcharset2 Symbol;}{\\f4\\fcharset2 Wingdings;}{\\f5\\fcharset178 Arial (Arabic);}}"
            + "{\\colortbl;\\red255\\green255\\blue255;\\red200\\green200\\blue200;}"
            + "{\\stylesheet{Normal;}{\\s1\\outlinelevel0 \\'dcberschrift 1;}{\\s2 heading 2;}{\\s3 Title;}"
            + "{\\*\\cs10 heading 3;}{\\s11 toc 1;}}";

    @TempDir
    Path folder;

    private Content raw(String rtf) throws IOException, UnreadableException {
        Path file = folder.resolve("file.rtf");
        return RtfReader.read(Files.write(file, rtf.getBytes(StandardCharsets.ISO_8859_1)));
    }

    private Content read(String body) throws IOException, UnreadableException {
        return raw(HEAD + body + "}");
    }

    private List<String> lines(String body) throws IOException, UnreadableException {
        return BlockText.of(read(body));
    }

    @Test
    void headingsAreKnownByStyleAndByOutlineLevel() throws IOException, UnreadableException {
        assertThat(lines("\\pard\\s3 The whole tender\\par\\pard\\s1 Aims\\par\\pard\\s2 Means\\par"
                        + "\\pard\\outlinelevel3 Own level\\par\\pard\\s11 Aims 4\\par\\pard Text of the body.\\par"))
                .containsExactly(
                        "H1 [] The whole tender",
                        "H1 [] Aims",
                        "H2 [] Means",
                        "H4 [] Own level",
                        "P [] Aims 4",
                        "P [] Text of the body.");
    }

    @Test
    void labelsOfListsAreKeptApartFromTheWords() throws IOException, UnreadableException {
        assertThat(lines("{\\listtext\\pard\\plain 2.1.\\tab}\\pard\\li720 The bidder must hold a licence for it.\\par"
                        + "{\\listtext\\pard\\plain\\f3 \\'b7\\tab}a van\\par"
                        + "{\\pntext\\f3 \\u-3913 ?\\tab}\\pard\\li1440 a mower\\par"
                        + "{\\listtext o\\tab}a rake\\par{\\*\\pn\\pnlvlbody{\\pntxta .}}Plain words here.\\par"))
                .containsExactly(
                        "P [2.1.] The bidder must hold a licence for it.",
                        "I0 [•] a van",
                        "I1 [•] a mower",
                        "I1 [•] a rake",
                        "P [] Plain words here.");
    }

    @Test
    void lettersOfAllCodePagesAreRead() throws IOException, UnreadableException {
        assertThat(lines(
                        "{\\f1 \\'83\\'65\\'83X\\'83g}\\par{\\f2 \\'cf\\'f0\\'e8\\'e2\\'e5\\'f2}\\par{\\f5 \\'e3\\'d1}\\par "
                                + "caf\\'e9 \\u1055?\\u-10180 ?\\u-8224 ? \\uc2\\u243\\'97\\'f3l\\uc1 \\par"
                                + "{\\upr{Sao}{\\*\\ud{S\\u227ao}}}\\par{\\f4\\'a8} no {\\f4\\'fe} yes\\par"))
                .containsExactly(
                        "P [] テスト", "P [] Привет", "P [] مر", "P [] café П🏠 ól", "P [] São", "P [] ☐ no ☑ yes");
    }

    @Test
    void halfAPairOfUnitsBecomesTheSignForNoLetter() throws IOException, UnreadableException {
        assertThat(lines("a \\u-10180 ? b\\par")).containsExactly("P [] a \ufffd b");
    }

    @Test
    void otherCodePagesOfTheWholeFileAreRead() throws IOException, UnreadableException {
        assertThat(BlockText.of(raw("{\\rtf1\\ansi\\ansicpg1250 \\'9ekola mo\\'f8e}")))
                .containsExactly("P [] žkola moře");
        assertThat(BlockText.of(raw("{\\rtf1\\ansi\\ansicpg99999 Text}"))).containsExactly("P [] Text");
        assertThat(BlockText.of(raw("{\\rtf1\\mac caf\\'8e}"))).containsExactly("P [] café");
    }

    @Test
    void spacesHyphensAndQuotesAreAsInOtherFormats() throws IOException, UnreadableException {
        assertThat(
                        lines(
                                "5\\~000 opti\\-onal two\\_year \\ldblquote said\\rdblquote\\emdash a\\line b \\{c\\}\\\\d\\\ne"))
                .containsExactly("P [] 5\u00a0000 optional two-year “said”—a/b {c}\\d", "P [] e");
    }

    @Test
    void deletedTextIsLeftOutAndInsertedTextIsRead() throws IOException, UnreadableException {
        Content content = read("It runs for {\\deleted two}{\\revised five} years{\\deleted\\par} from today.\\par");
        assertThat(BlockText.of(content)).containsExactly("P [] It runs for five years from today.");
        assertThat(BlockText.notices(content)).containsExactly("tracked-changes");
    }

    @Test
    void hiddenAndTinyTextIsReadAndSaid() throws IOException, UnreadableException {
        Content content = read("Open.{\\v  Hidden.}\\par");
        assertThat(content.text()).isEqualTo("Open. Hidden.\n");
        assertThat(BlockText.notices(content)).containsExactly("hidden-text");
        assertThat(BlockText.notices(read("Open. {\\fs2 Tiny.}\\par"))).containsExactly("hidden-text");
        assertThat(BlockText.notices(read("Open.{\\v\\v0  Shown.}\\par"))).isEmpty();
    }

    @Test
    void fieldsGiveTheirResults() throws IOException, UnreadableException {
        assertThat(lines("See {\\field{\\*\\fldinst HYPERLINK \"https://x.example\"}{\\fldrslt our portal}}, page "
                        + "{\\field{\\*\\fldinst {\\field{\\*\\fldinst IF 1}{\\fldrslt no}}}{\\fldrslt {\\b 7}}}.{\\xe Index}\\par"
                        + "{\\field{\\*\\fldinst FORMCHECKBOX {\\*\\formfield{\\fftype1\\ffres25\\ffdefres1{\\*\\ffname c}}}}"
                        + "{\\fldrslt }} charity\\par"
                        + "{\\field{\\*\\fldinst FORMDROPDOWN {\\*\\formfield{\\fftype2\\ffres1{\\*\\ffl North}{\\*\\ffl South}}}}"
                        + "{\\fldrslt }}\\par"))
                .containsExactly("P [] See our portal, page 7.", "P [] ☒ charity", "P [] South");
    }

    @Test
    void notesCommentsAndBoxesHaveTheirPlaces() throws IOException, UnreadableException {
        assertThat(lines("Insurance{\\super\\chftn}{\\footnote\\pard\\plain \\chftn  Of 5 million.} is asked for"
                        + "{\\*\\atnid JS}{\\*\\atnauthor Jo}\\chatn{\\*\\annotation\\pard Is this right?}"
                        + "{\\footnote\\ftnalt An endnote.}.{\\shp{\\*\\shpinst{\\sp{\\sn a}{\\sv 1}}{\\shptxt\\pard In a box.\\par}}"
                        + "{\\shprslt Fallback}}\\par"
                        + "{\\header\\pard Page head\\par}Next.\\par"))
                .containsExactly(
                        "P [] Insurance[1] is asked for[2].",
                        "P [] In a box.",
                        "P [] Next.",
                        "P [1] Of 5 million.",
                        "P [2] An endnote.",
                        "COMMENT Is this right?");
    }

    @Test
    void aFileWithWordsInItsPageHeadAloneIsRead() throws IOException, UnreadableException {
        assertThat(lines("{\\headerr\\pard A letter\\par}\\pard\\par")).containsExactly("P [] A letter");
    }

    @Test
    void tablesKeepCellsApartAndMergedCellsInTheirColumns() throws IOException, UnreadableException {
        assertThat(
                        lines(
                                "\\trowd\\trhdr\\clcbpat2\\cellx2000\\clcbpat2\\cellx4000\\clcbpat2\\cellx6000"
                                        + "\\pard\\intbl Lot\\cell Area\\cell Hours\\cell\\row"
                                        + "\\trowd\\clvmgf\\cellx2000\\cellx4000\\cellx6000\\pard\\intbl N\\cell Park\\cell 12\\cell\\row"
                                        + "\\trowd\\clvmrg\\cellx2000\\cellx4000\\cellx6000\\pard\\intbl\\cell Field\\cell 8\\cell\\row"
                                        + "\\trowd\\clmgf\\cellx2000\\clmrg\\cellx4000\\cellx6000\\pard\\intbl Both\\cell\\cell 20\\cell\\row"
                                        + "\\trowd\\cellx4000\\cellx6000\\pard\\intbl All\\par of it\\cell 20\\cell\\row\\pard After.\\par"))
                .containsExactly(
                        "T1.1h 1:Lot 2:Area 3:Hours",
                        "T1.2 1:N 2:Park 3:12",
                        "T1.3 2:Field 3:8",
                        "T1.4 1:Both 3:20",
                        "T1.5 1:All/of it 3:20",
                        "P [] After.");
    }

    @Test
    void tablesWithinTablesFollowAndTheirFallbackIsLeftOut() throws IOException, UnreadableException {
        String inner = "{\\*\\nesttableprops\\trowd\\cellx1000\\cellx2000\\nestrow}{\\nonesttables OLD READERS\\par}";
        assertThat(lines("\\trowd\\cellx3000\\cellx6000\\pard\\intbl\\itap1 Depots\\cell"
                        + "\\pard\\intbl\\itap2 Weir Road\\nestcell 4 vans\\nestcell" + inner
                        + "\\pard\\intbl\\itap2 High Street\\nestcell 2 vans\\nestcell" + inner
                        + "\\pard\\intbl\\itap1 Open daily.\\cell\\row\\pard\\itap0 After.\\par"))
                .containsExactly(
                        "T1.1 1:Depots 2:Open daily.",
                        "T2.1 1:Weir Road 2:4 vans",
                        "T2.2 1:High Street 2:2 vans",
                        "P [] After.");
    }

    @Test
    void unknownGroupsPicturesAndObjectsAreNotText() throws IOException, UnreadableException {
        Content content = read(
                "A{\\*\\zork b}{\\*\\bkmkstart c}{\\pict\\wmetafile8 0102ff}"
                        + "{\\object\\objemb{\\*\\objclass Word}{\\*\\objdata 0105d0cf11e0}{\\result shown}}{\\info{\\title d}} e.\\par");
        assertThat(BlockText.of(content)).containsExactly("P [] Ashown e.");
        assertThat(BlockText.notices(content)).contains("embedded-file");
    }

    @Test
    void binaryDataIsPassedOverWhateverLengthItClaims() throws IOException, UnreadableException {
        assertThat(lines("a{\\pict\\bin5 }{\\}}}b\\par")).containsExactly("P [] ab");
        Content content = read("Before\\par{\\pict\\bin2147483647 x}after\\par");
        assertThat(BlockText.of(content)).containsExactly("P [] Before");
        assertThat(BlockText.notices(content)).contains("cut-off");
        assertThat(lines("a\\bin-5 b\\par")).containsExactly("P [] ab");
    }

    @Test
    void groupsThatDoNotCloseMakeACutOffFile() throws IOException, UnreadableException {
        Content content = raw(HEAD + "Whole.\\par {\\b Cut");
        assertThat(BlockText.of(content)).containsExactly("P [] Whole.", "P [] Cut");
        assertThat(BlockText.notices(content)).containsExactly("cut-off");
        assertThat(BlockText.notices(raw(HEAD + "Whole.\\par\\"))).containsExactly("cut-off");
    }

    @Test
    void whatFollowsTheEndIsSaidToBeLeftOut() throws IOException, UnreadableException {
        assertThat(BlockText.notices(raw(HEAD + "Text.\\par}\0\0\r\n"))).isEmpty();
        Content content = raw(HEAD + "Text.\\par}" + "more ".repeat(400));
        assertThat(content.text()).isEqualTo("Text.\n");
        assertThat(BlockText.notices(content)).containsExactly("part-not-read");
    }

    @Test
    void unsoundControlWordsLoseNoText() throws IOException, UnreadableException {
        assertThat(lines("a\\'zzb\\" + "x".repeat(80)
                        + " c\\b99999999999999999999 d\\uc-7 e\\uc99999 f\\fcharset9999 g\\par"))
                .containsExactly("P [] azzbcdefg");
        assertThat(lines("Na\\par\u00efve\\par")).containsExactly("P [] Na", "P [] ïve");
    }

    @Test
    @Timeout(20)
    void groupsDeeperThanAnyWriterMakesAreGivenUp() throws IOException, UnreadableException {
        Content content = raw(HEAD + "Start.\\par" + "{".repeat(300_000) + "deep");
        assertThat(BlockText.of(content)).containsExactly("P [] Start.");
        assertThat(BlockText.notices(content)).containsExactly("nested-too-deep");
    }

    @Test
    @Timeout(20)
    void manyNotesWithinNotesAreRead() throws IOException, UnreadableException {
        Content content =
                read("a" + "{\\footnote b".repeat(1000) + "}".repeat(1000) + "\\par\\itap999999 c\\cell\\row");
        assertThat(content.text()).startsWith("a[1]").contains("c");
    }

    @Test
    void whatIsNoRtfIsRefused() {
        assertThatThrownBy(() -> raw("Plain text")).isInstanceOf(UnreadableException.class);
    }

    @Test
    @Timeout(60)
    void brokenFilesAreReadInPart() throws IOException, UnreadableException {
        String whole = HEAD + "\\pard\\s1 Aims\\par{\\listtext 1.\\tab}One {\\deleted two}{\\footnote three}\\par"
                + "\\trowd\\cellx100\\cellx200\\pard\\intbl a\\cell{\\field{\\*\\fldinst X}{\\fldrslt b}}\\cell\\row\\pard\\u8217\\'92s\\par}";
        Random random = new Random(4);
        for (int i = 0; i < 2000; i++) {
            StringBuilder broken = new StringBuilder(whole);
            for (int k = 0; k < 1 + random.nextInt(6); k++) {
                int at = 6 + random.nextInt(broken.length() - 6);
                switch (random.nextInt(3)) {
                    case 0 -> broken.setCharAt(at, "{}\\'*;09 \u00e9au".charAt(random.nextInt(12)));
                    case 1 -> broken.deleteCharAt(at);
                    default -> broken.insert(at, "{}\\".charAt(random.nextInt(3)));
                }
            }
            assertThat(raw(broken.toString())).isNotNull();
        }
    }
}
