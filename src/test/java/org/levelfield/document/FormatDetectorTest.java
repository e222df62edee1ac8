package org.levelfield.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormatDetectorTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "a.docx, %PDF-1.7, PDF",
        "a.doc, {\\rtf1, RTF",
        "a.pdf, <!DOCTYPE html><p>, HTML",
        "a.pdf, Plain words., TEXT",
        "a.md, # Title, MARKDOWN",
        "a.txt, <?xml version='1.0'?><a/>, OTHER",
        "a.xml, <office:document office:mimetype='application/vnd.oasis.opendocument.text'>, ODT",
        "a.xml, <office:document office:mimetype='application/vnd.oasis.opendocument.spreadsheet'>, ODS",
        "a.txt, <h1>A heading</h1>, HTML",
        "a.md, <p align=center>A heading</p>, MARKDOWN",
        "a.odt, No document., ODT",
        "a.docx, '', EMPTY"
    })
    void contentDecidesNotTheName(String name, String content, Format format) throws IOException {
        Path file = Files.writeString(folder.resolve(name), content);
        assertThat(FormatDetector.detect(file)).isEqualTo(format);
    }

    @ParameterizedTest
    @CsvSource({
        "word/document.xml, DOCX",
        "xl/workbook.xml, XLSX",
        "ppt/presentation.xml, OTHER",
    })
    void officeFilesAreKnownByTheirParts(String part, Format format) throws IOException {
        assertThat(FormatDetector.detect(zip("[Content_Types].xml", "<Types/>", part, "x")))
                .isEqualTo(format);
    }

    @ParameterizedTest
    @CsvSource({
        "application/vnd.oasis.opendocument.text, ODT",
        "application/vnd.oasis.opendocument.spreadsheet, ODS",
        "application/epub+zip, ARCHIVE"
    })
    void openDocumentsSayWhatTheyAre(String type, Format format) throws IOException {
        assertThat(FormatDetector.detect(zip("mimetype", type))).isEqualTo(format);
    }

    @Test
    void otherZipFilesArePacks() throws IOException {
        assertThat(FormatDetector.detect(zip("word.txt", "x"))).isEqualTo(Format.ARCHIVE);
        assertThat(FormatDetector.detect(zip())).isEqualTo(Format.ARCHIVE);
    }

    @Test
    void mailsAndPicturesAndJunk() throws IOException {
        Path mail = Files.writeString(folder.resolve("m"), "From: a@b.example\r\nMIME-Version: 1.0\r\n\r\nHello");
        assertThat(FormatDetector.detect(mail)).isEqualTo(Format.EMAIL);
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0};
        assertThat(FormatDetector.detect(Files.write(folder.resolve("p.docx"), png)))
                .isEqualTo(Format.IMAGE);
        assertThat(FormatDetector.detect(Files.write(folder.resolve("j"), new byte[] {0, 1, 2, 3, 4, 5, 6, 7, 8})))
                .isEqualTo(Format.OTHER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Delivered-To: a@b.example\nX-Spam: no\nReceived: from c\n\tby d\n  for e\nSubject: Tender\n\nHello",
                "ARC-Seal: i=1\n a=b\nFrom: a@b.example\n\n<html><p>Hello</p></html>",
                "X-Mozilla-Status: 0001\r\nDate: Mon, 2 Mar 2026 10:00:00 +0000\r\n\r\nHello",
                "From a@b.example Mon Mar  2 10:00:00 2026\nMessage-ID: <1>\nFrom: a@b.example\n\nHello",
                "\ufeffMIME-Version: 1.0\nsubject: Tender\n\nHello",
                "From: <Saved by a browser>\nMIME-Version: 1.0\nContent-Type: multipart/related\n\n--x",
            })
    void mailsAreKnownByTheFieldsThatProgramsWrite(String content) throws IOException {
        assertThat(FormatDetector.detect(Files.writeString(folder.resolve("m.txt"), content)))
                .isEqualTo(Format.EMAIL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "From: The buyer\nTo: All bidders\nDate: 2 March\nSubject: Clarification\n\nDear all,",
                "Note: this file\nReceived: 2 March\n\nX",
                "Subject: Tender\n\nMessage-ID: <1>\nReceived: yes",
                " From: a@b.example\nText\nMIME-Version: 1.0",
                "https://example.org/\nFrom: a\nContent-Type: b",
            })
    void lettersAndNotesAreText(String content) throws IOException {
        assertThat(FormatDetector.detect(Files.writeString(folder.resolve("m.eml"), content)))
                .isEqualTo(Format.TEXT);
    }

    @ParameterizedTest
    @CsvSource({
        "application/vnd.ms-excel.sheet.macroEnabled.main+xml, XLSX",
        "application/vnd.ms-excel.sheet.binary.macroEnabled.main, XLSX",
        "application/vnd.ms-word.document.macroEnabled.main+xml, DOCX",
        "application/vnd.ms-word.template.macroEnabledTemplate.main+xml, DOCX",
    })
    void officeFilesWithMacrosAreKnownByTheirTypes(String type, Format format) throws IOException {
        assertThat(FormatDetector.detect(zip("[Content_Types].xml", "<Types x='" + type + "'/>", "a.xml", "x")))
                .isEqualTo(format);
    }

    private Path zip(String... namesAndContents) throws IOException {
        Path file = folder.resolve("z");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }
}
