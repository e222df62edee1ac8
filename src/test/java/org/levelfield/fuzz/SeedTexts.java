package org.levelfield.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the files of {@link Seeds} say, each with as many of its format's constructs as fit into a few lines. */
final class SeedTexts {

    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    static final List<String> PDF_PAGES = List.of("""
            BT /F1 14 Tf 72 780 Td (1. Eligibility) Tj ET
            BT /F1 10 Tf 72 750 Td (Bidders must have an annual turnover of at least) Tj 0 -12 Td (GBP 2,000,000 in each of the last three years.) Tj ET
            72 600 m 500 600 l S 72 640 m 500 640 l S 72 680 m 500 680 l S
            72 600 m 72 680 l S 300 600 m 300 680 l S 500 600 m 500 680 l S
            BT /F1 10 Tf 80 655 Td [(Item) -250 (No)] TJ 230 0 Td (Amount) Tj -230 -40 Td (Bid bond) Tj 230 0 Td (EUR 50.000) Tj ET
            q 1 0 0 1 10 10 cm 0 0 50 50 re W n BT 3 Tr /F1 8 Tf 5 5 Td (hidden) Tj ET Q
            BT /F1 9 Tf 280 30 Td (Page 1 of 2) Tj ET
            """, """
            BT /F1 10 Tf 72 750 Td (Left column holds these words, which go on) Tj 0 -12 Td (over lines that end in hy-) Tj 0 -12 Td (phens, as they do.) Tj ET
            BT /F1 10 Tf 330 750 Td (Right column has other words, and they) Tj 0 -12 Td (are read after the left ones.) Tj ET
            BT 0 1 -1 0 40 400 Tm /F1 8 Tf (turned) Tj ET
            BT /F1 9 Tf 280 30 Td (Page 2 of 2) Tj ET
            """);

    static final String RTF = """
            {\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0 Times;}}{\\info{\\title Tender}}
            {\\*\\listtable{\\list\\listtemplateid1{\\listlevel\\levelnfc0{\\leveltext\\'02\\'00.;}}\\listid7}}{\\*\\listoverridetable{\\listoverride\\listid7\\ls1}}
            {\\pard\\outlinelevel0\\b 1. Eligibility\\b0\\par}{\\pard\\ls1\\ilvl0{\\listtext 1.\\tab}Bidders must hold insurance of \\u8364?5,000,000.\\par}
            \\trowd\\cellx3000\\cellx6000\\intbl Lot\\cell Value\\cell\\row\\trowd\\cellx3000\\cellx6000\\intbl One\\cell \\'a3100,000\\cell\\row
            {\\pard{\\v hidden}{\\deleted gone}{\\footnote\\pard A note.\\par}{\\field{\\*\\fldinst PAGE}{\\fldrslt 1}} The end.\\par}}
            """;

    static final String HTML = """
            <!DOCTYPE html><html lang="en"><head><title>Tender</title><style>p{color:red}</style><script>var a = 1;</script></head>
            <body><h1>1. Eligibility</h1><p>Bidders must have a <b>turnover</b> of &pound;2,000,000&nbsp;a year.</p>
            <ol start="3" type="a"><li>First<ul><li>Inner</li></ul></li><li value="9">Second</li></ol>
            <table><thead><tr><th colspan="2">Lot</th><th rowspan="2">Value</th></tr></thead><tr><td>One<table><tr><td>in</td></tr></table></td><td>Two</td><td>3</td></tr></table>
            <p style="display:none">hidden</p><!-- note --><pre>a
              b</pre><form><input value="typed"><select><option>one</option></select></form></body></html>
            """;

    static final String TEXT = """
            INVITATION TO TENDER

            1. Eligibility
            1.1 Bidders must have an annual turnover of at least GBP 2,000,000.
              (a) each member of a consortium must meet this alone;
              (b) no exception is made.

            Item        Amount
            ----        ------
            Bond        5%
            """;

    static final String MARKDOWN = """
            # Invitation to tender

            Bidders **must** have [insurance](http://example.org) of `EUR 5,000,000`.

            1. One
               - inner
            2. Two

            | Lot | Value |
            |-----|------:|
            | 1   | 100   |

            > quoted
            ```
            code
            ```
            <div>html</div>
            """;

    static final String MAIL = """
            From: Buyer <buyer@example.org>
            To: Bidder <bidder@example.org>
            Subject: =?utf-8?B?VGVuZGVy?= documents
            Date: Mon, 02 Mar 2026 10:00:00 +0000
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary="b1"

            --b1
            Content-Type: text/plain; charset=utf-8
            Content-Transfer-Encoding: quoted-printable

            Bidders must have a turnover of =C2=A32,000,000.

            --b1
            Content-Type: text/html; name="terms.html"
            Content-Disposition: attachment; filename="terms.html"
            Content-Transfer-Encoding: base64

            PGh0bWw+PGJvZHk+PHA+VGVybXMgYW5kIGNvbmRpdGlvbnMgYXBwbHkuPC9wPjwvYm9keT48L2h0bWw+
            --b1--
            """;

    static final String ODT = """
            <text:h text:outline-level="1">Eligibility</text:h><text:p>Bidders must have a <text:span>turnover</text:span> of<text:s text:c="2"/>GBP 2,000,000.<text:tab/><text:line-break/>And more.<text:note text:note-class="footnote"><text:note-body><text:p>A note.</text:p></text:note-body></text:note></text:p>
            <text:list><text:list-item text:start-value="3"><text:p>One</text:p><text:list><text:list-item><text:p>Inner</text:p></text:list-item></text:list></text:list-item></text:list>
            <table:table><table:table-column table:number-columns-repeated="2"/><table:table-row><table:table-cell table:number-columns-spanned="2"><text:p>Lot</text:p></table:table-cell><table:covered-table-cell/></table:table-row><table:table-row table:number-rows-repeated="2"><table:table-cell><text:p>a</text:p></table:table-cell><table:table-cell><text:p>b</text:p></table:table-cell></table:table-row></table:table>
            """;

    static final String ODS = """
            <table:table table:name="Lots"><table:table-column table:number-columns-repeated="16384"/><table:table-row><table:table-cell office:value-type="string"><text:p>Lot</text:p></table:table-cell><table:table-cell office:value-type="float" office:value="12.5"><text:p>12.5</text:p></table:table-cell></table:table-row><table:table-row table:number-rows-repeated="1048575"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>
            """;

    private static final String WORD_BODY = """
            <w:p><w:pPr><w:pStyle w:val="Heading1"/><w:outlineLvl w:val="0"/></w:pPr><w:r><w:t>Eligibility</w:t></w:r></w:p>
            <w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">Bidders must have a </w:t></w:r><w:ins w:id="1"><w:r><w:t>turnover</w:t></w:r></w:ins><w:del w:id="2"><w:r><w:delText>income</w:delText></w:r></w:del><w:r><w:t xml:space="preserve"> of GBP 2,000,000.</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>
            <w:p><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t><w:tab/><w:br/><w:sym w:font="Wingdings" w:char="F0FE"/></w:r></w:p>
            <w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p><w:r><w:t>Lot</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr><w:tbl><w:tr><w:tc><w:p><w:r><w:t>in</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p/></w:tc><w:tc><w:p><w:r><w:t>b</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
            <w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText>REF x</w:instrText><w:fldChar w:fldCharType="separate"/><w:t>1.2</w:t><w:fldChar w:fldCharType="end"/></w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:r><wps:txbx><w:txbxContent><w:p><w:r><w:t>boxed</w:t></w:r></w:p></w:txbxContent></wps:txbx></w:r></mc:Choice><mc:Fallback><w:r><w:t>boxed</w:t></w:r></mc:Fallback></mc:AlternateContent></w:p>
            <w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>Choose an item</w:t></w:r></w:p></w:sdtContent></w:sdt><w:sectPr/>
            """;

    private SeedTexts() {}

    /** The entries of an OpenDocument file. */
    static Map<String, byte[]> openDocument(String kind, String body) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        put(entries, "mimetype", "application/vnd.oasis.opendocument." + kind);
        String spaces = Stream.of("office", "table", "text")
                .map(name -> " xmlns:" + name + "=\"urn:oasis:names:tc:opendocument:xmlns:" + name + ":1.0\"")
                .reduce("", String::concat);
        put(
                entries,
                "content.xml",
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content" + spaces + "><office:body><office:"
                        + kind + ">" + body + "</office:" + kind + "></office:body></office:document-content>");
        put(entries, "styles.xml", "<office:document-styles" + spaces + "/>");
        put(
                entries,
                "META-INF/manifest.xml",
                "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"/>");
        return entries;
    }

    /** The entries of a Word file. */
    static Map<String, byte[]> word() {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        put(entries, "[Content_Types].xml", types("document", "styles", "numbering", "footnotes"));
        put(entries, "_rels/.rels", relations(relation("officeDocument", "word/document.xml")));
        put(
                entries,
                "word/_rels/document.xml.rels",
                relations(relation("styles", "styles.xml")
                        + relation("numbering", "numbering.xml")
                        + relation("footnotes", "footnotes.xml")));
        put(entries, "word/document.xml", part("document", "<w:body>" + WORD_BODY + "</w:body>"));
        put(entries, "word/styles.xml", part("styles", """
                        <w:style w:type="paragraph" w:styleId="Base"><w:name w:val="Normal"/></w:style>
                        <w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Base"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
                        """));
        put(entries, "word/numbering.xml", part("numbering", """
                        <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerRoman"/><w:lvlText w:val="%1.%2"/></w:lvl></w:abstractNum>
                        <w:num w:numId="1"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="4"/></w:lvlOverride></w:num>
                        """));
        put(
                entries,
                "word/footnotes.xml",
                part("footnotes", "<w:footnote w:id=\"2\"><w:p><w:r><w:t>A note.</w:t></w:r></w:p></w:footnote>"));
        return entries;
    }

    private static void put(Map<String, byte[]> entries, String name, String text) {
        entries.put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String part(String name, String content) {
        return "<w:" + name + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
                + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\">" + content
                + "</w:" + name + ">";
    }

    private static String types(String main, String... parts) {
        StringBuilder types = new StringBuilder("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/"
                + "content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-"
                + "package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        types.append(type(main, main + ".main"));
        for (String part : parts) {
            types.append(type(part, part));
        }
        return types.append("</Types>").toString();
    }

    private static String type(String part, String type) {
        return "<Override PartName=\"/word/" + part + ".xml\" ContentType=\"" + WORD_TYPE + type + "+xml\"/>";
    }

    private static String relation(String type, String target) {
        return "<Relationship Id=\"r" + type + "\" Type=\"" + RELATIONS + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    private static String relations(String content) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + content
                + "</Relationships>";
    }
}
