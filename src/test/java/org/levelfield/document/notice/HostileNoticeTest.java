package org.levelfield.document.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.levelfield.document.Budget;
import org.levelfield.document.Document;
import org.levelfield.document.Format;
import org.levelfield.document.PackReader;
import org.levelfield.document.Problem;

/** Notices that are broken, or made to break what reads them. */
class HostileNoticeTest {

    private static final String HEAD = "{\"releases\": [{\"ocid\": \"ocds-abcdef-1\", \"tag\": [\"tender\"], ";

    @TempDir
    private Path folder = Path.of("");

    private Document read(String name, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        return PackReader.read(List.of(file), Budget.DEFAULT, 1).get(0);
    }

    private Document read(String name, String text) throws IOException {
        return read(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void isRefused(Document document, String code) {
        assertThat(document.status()).isEqualTo(Document.Status.NOT_READ);
        assertThat(document.format()).isEqualTo(Format.NOTICE);
        assertThat(document.problems()).extracting(Problem::code).containsExactly(code);
        assertThat(document.isNotice()).isFalse();
    }

    @Test
    void anEntityFromOutsideIsRefused() throws IOException {
        isRefused(
                read(
                        "xxe.xml",
                        "<?xml version='1.0'?><!DOCTYPE ContractNotice [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"
                                + "<ContractNotice><ProcurementProject><Name>&x;</Name></ProcurementProject></ContractNotice>"),
                "unsafe");
    }

    @Test
    void entitiesThatGrowAreRefused() throws IOException {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE TED_EXPORT [<!ENTITY a0 'ha'>");
        for (int i = 1; i < 30; i++) {
            laughs.append("<!ENTITY a")
                    .append(i)
                    .append(" '&a")
                    .append(i - 1)
                    .append(";&a")
                    .append(i - 1)
                    .append(";'>");
        }
        laughs.append("]><TED_EXPORT><FORM_SECTION><F02_2014>&a29;</F02_2014></FORM_SECTION></TED_EXPORT>");
        isRefused(read("laughs.xml", laughs.toString()), "unsafe");
    }

    @Test
    void deepNoticesAreRefused() throws IOException {
        isRefused(read("deep.json", HEAD + "\"tender\": " + "[".repeat(100_000)), "too-large");
        isRefused(read("deep.json", HEAD + "\"tender\": " + "{\"a\":".repeat(100_000)), "too-large");
        isRefused(read("deep.xml", "<ContractNotice>" + "<a>".repeat(100_000)), "too-large");
    }

    @Test
    void endlessNumbersAndNamesAreRefused() throws IOException {
        isRefused(
                read("number.json", HEAD + "\"tender\": {\"value\": {\"amount\": " + "9".repeat(5_000) + "}}}]}"),
                "too-large");
        isRefused(read("name.json", HEAD + "\"" + "n".repeat(10_000) + "\": 1}]}"), "too-large");
    }

    @Test
    void numbersThatWouldFillTheMemoryAreNoValues() throws IOException {
        Document document = read(
                "huge.json",
                HEAD + "\"tender\": {\"title\": \"A\", \"value\": {\"amount\": 1e999999999, \"currency\": \"GBP\"},"
                        + "\"contractPeriod\": {\"durationInDays\": 1e99}, \"lots\": [{\"id\": \"1\","
                        + "\"awardCriteria\": {\"criteria\": [{\"type\": \"price\", \"numbers\": [{\"number\":"
                        + " 1e500000, \"weight\": \"percentageExact\"}]}, {\"type\": \"quality\"}]}}]}}]}");
        assertThat(document.status()).isEqualTo(Document.Status.READ);
        assertThat(document.published().get(0).said())
                .extracting(said -> said.topic().name())
                .doesNotContain("VALUE", "TERM", "PRICE_WEIGHT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "}", "]}", "\"tender\": {\"title\": \"A", "\"tender\": {\"title\": \"A\"}}"})
    void whatIsCutOffOrBrokenIsDamaged(String rest) throws IOException {
        isRefused(read("cut.json", HEAD + rest), "damaged");
    }

    @Test
    void brokenXmlIsDamaged() throws IOException {
        isRefused(read("cut.xml", "<ContractNotice><ID>1</ID>"), "damaged");
        isRefused(read("cut.xml", "<ContractNotice><ID>1</NO></ContractNotice>"), "damaged");
        isRefused(
                read("cut.xml", "<ContractNotice><ID>\u0001</ID></ContractNotice>".replace("\u0001", "&#1;")),
                "damaged");
    }

    @Test
    void aNoticeWithoutATenderHoldsNoText() throws IOException {
        isRefused(read("empty.json", "{\"ocid\": \"ocds-abcdef-1\", \"releases\": []}"), "no-text");
        isRefused(read("empty.xml", "<ContractNotice xmlns='urn:x'/>"), "no-text");
        isRefused(read("odd.json", "{\"ocid\": \"ocds-abcdef-1\", \"tender\": null}"), "no-text");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"releases\":[{\"ocid\":\"o-1\",\"tender\":[1,[2,[\"a\"]],{}]}]}",
                "{\"releases\":[{\"ocid\":\"o-1\",\"tender\":{\"lots\":\"none\",\"value\":[{}],\"title\":[\"a\",\"b\"]},"
                        + "\"parties\":{},\"awards\":[1],\"bids\":{\"statistics\":[null,1]}}]}",
                "{\"releases\":[{\"ocid\":\"o-1\",\"tender\":{\"tenderPeriod\":{\"endDate\":\"2026-99-99\"},"
                        + "\"contractPeriod\":{\"startDate\":\"0000-00-00\",\"endDate\":\"x\"},\"value\":{\"amount\":-5,"
                        + "\"currency\":\"???\"},\"title\":\"\"}}]}",
                "{\"ocid\":\"o-1\",\"tender\":{}} {\"ocid\":\"o-2\",\"tender\":{\"title\":\"a\"}}",
                "[[[{\"ocid\":\"o-1\",\"awards\":[{\"relatedLots\":[1,2],\"suppliers\":[{\"id\":\"s\"}]}]}]]]"
            })
    void oddShapesAreReadWithoutFail(String text) throws IOException {
        Document document = read("odd.json", text);
        assertThat(document.problems()).extracting(Problem::code).isSubsetOf("no-text", "partly-other-language");
    }

    @Test
    void bothPackagesOfManyLinesAreRead() throws IOException {
        Document document = read(
                "lines.jsonl",
                "{\"ocid\":\"o-1\",\"tender\":{\"title\":\"First\"}}\n{\"ocid\":\"o-2\",\"tender\":{\"title\":\"Second\"}}\n");
        assertThat(document.published()).hasSize(2);
        assertThat(document.text()).contains("tender.title First", "[1].tender.title Second");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "windows-1252"})
    void anyCharsetIsRead(String charset) throws IOException {
        String text = "{\"ocid\": \"ocds-abcdef-1\", \"tender\": {\"title\": \"A café for people who pay £5\"}}";
        byte[] plain = text.getBytes(Charset.forName(charset));
        byte[] marked = charset.equals("UTF-16LE") ? ("\ufeff" + text).getBytes(Charset.forName(charset)) : plain;
        Document document = read("notice.json", marked);
        assertThat(document.text()).contains("A café for people who pay £5");
        assertThat(document.published()).hasSize(1);
    }

    @Test
    void aMarkOfTheByteOrderAndAWrongDeclarationDoNoHarm() throws IOException {
        String xml = "<?xml version=\"1.0\" encoding=\"UTF-16\"?><ContractNotice><ProcurementProject>"
                + "<Name>Café</Name></ProcurementProject></ContractNotice>";
        assertThat(read("notice.xml", xml).text()).contains("Café");
        assertThat(read("marked.xml", "\ufeff" + xml.replace("UTF-16", "UTF-8")).text())
                .contains("Café");
    }

    @Test
    void theNamesEndingIsOfNoMatter() throws IOException {
        String text = "{\"ocid\": \"ocds-abcdef-1\", \"tender\": {\"title\": \"Day care\"}}";
        assertThat(read("notice.txt", text).isNotice()).isTrue();
        assertThat(read("notice", text).isNotice()).isTrue();
        Document named = read("notice.docx", text);
        assertThat(named.isNotice()).isTrue();
        assertThat(named.problems()).extracting(Problem::code).containsExactly("name-differs");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"title\": \"The word ocid stands here\"}",
                "{\"releases\": [{\"version\": \"1.0\"}]}",
                "[1, 2, 3]",
                "Bids: see \"ocid\": \"x\" in the notice.",
                "{\"$schema\": \"x\", \"properties\": {\"ocid\": {\"type\": \"string\"}}}"
            })
    void otherJsonAndTextIsNoNotice(String text) throws IOException {
        assertThat(read("other.json", text).format()).isEqualTo(Format.TEXT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<?xml version='1.0'?><Invoice><ContractNotice/></Invoice>",
                "<?xml version='1.0'?><!-- <ContractNotice> --><Invoice/>",
                "<?xml version='1.0'?><!--"
            })
    void otherXmlIsNoNotice(String text) throws IOException {
        assertThat(read("other.xml", text).format()).isEqualTo(Format.OTHER);
    }

    @Test
    void whatIsLargerThanANoticeIsRefusedUnread() throws IOException {
        Path file = folder.resolve("large.json");
        Files.writeString(file, HEAD + "\"tender\": {\"title\": \"");
        Files.writeString(file, " ".repeat(33 << 20), java.nio.file.StandardOpenOption.APPEND);
        isRefused(PackReader.read(List.of(file), Budget.DEFAULT, 1).get(0), "too-large");
    }
}
