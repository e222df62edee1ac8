package org.levelfield.document.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levelfield.document.Attachment;
import org.levelfield.document.Block;
import org.levelfield.document.Budget;
import org.levelfield.document.Content;
import org.levelfield.document.Spool;
import org.levelfield.document.UnreadableException;

class MailReaderTest {

    private static final String HEAD = String.join(
            "\r\n",
            "From: The buyer <buyer@council.example>",
            "To: bids@charity.example",
            "Date: Mon, 2 Mar 2026 10:00:00 +0000",
            "Subject: Tender",
            "MIME-Version: 1.0",
            "");

    @TempDir
    Path folder;

    private Budget budget = Budget.DEFAULT;
    private final List<Spool> spools = new ArrayList<>();

    @AfterEach
    void close() throws IOException {
        for (Spool spool : spools) {
            spool.close();
        }
    }

    private Content read(String... lines) throws IOException, UnreadableException {
        return read(String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    private Content read(byte[] bytes) throws IOException, UnreadableException {
        Path file = Files.write(folder.resolve("mail"), bytes);
        Spool spool = new Spool(budget, Files.size(file));
        spools.add(spool);
        return MailReader.read(file, spool);
    }

    private static List<String> lines(Content content) {
        List<String> lines = new ArrayList<>();
        for (Block block : content.blocks()) {
            String words = block.span().of(content.text());
            lines.add(
                    block instanceof Block.Heading
                            ? "H " + words
                            : block instanceof Block.Item item ? "I [" + item.label() + "] " + words : words);
        }
        return lines;
    }

    private static List<String> attached(Content content) throws IOException {
        List<String> all = new ArrayList<>();
        for (Attachment each : content.attachments()) {
            all.add(each.name() + "="
                    + Files.readString(each.file(), StandardCharsets.ISO_8859_1).strip());
        }
        return all;
    }

    private static List<String> codes(Content content) {
        return content.notices().stream().map(Content.Notice::code).toList();
    }

    @Test
    void theHeadComesFirstThenTheWords() throws IOException, UnreadableException {
        Content content = read(
                "Received: from x",
                "From: =?utf-8?q?B=C3=BCro?= <a@b.example>",
                "To: bids@charity.example",
                "Date: Mon, 2 Mar 2026 10:00:00 +0000",
                "Subject: =?utf-8?B?"
                        + Base64.getEncoder()
                                .encodeToString("Ausschreibung für Pflege".getBytes(StandardCharsets.UTF_8))
                        + "?=",
                " and more",
                "",
                "Bidders must hold insurance of at least five million pounds and",
                "must send proof of it with the bid.",
                "",
                "They must also:",
                "- be registered",
                "* send accounts",
                "",
                "> Is a consortium allowed?",
                "-- ",
                "The buyer");
        assertThat(lines(content))
                .containsExactly(
                        "H Ausschreibung für Pflege and more",
                        "From: Büro <a@b.example>",
                        "To: bids@charity.example",
                        "Date: Mon, 2 Mar 2026 10:00:00 +0000",
                        "Bidders must hold insurance of at least five million pounds and must send proof of it with the bid.",
                        "They must also:",
                        "I [-] be registered",
                        "I [*] send accounts",
                        "Is a consortium allowed?",
                        "The buyer");
        assertThat(content.notices()).isEmpty();
    }

    @Test
    void plainWordsAreTakenBeforeMarkup() throws IOException, UnreadableException {
        Content content = read(
                HEAD + "Content-Type: multipart/alternative; boundary=b",
                "",
                "--b",
                "Content-Type: text/plain; charset=iso-8859-1",
                "Content-Transfer-Encoding: quoted-printable",
                "",
                "Price: =A35 per =",
                "hour",
                "--b",
                "Content-Type: text/html",
                "",
                "<p>Price</p>",
                "--b",
                "Content-Type: text/calendar",
                "",
                "BEGIN:VCALENDAR",
                "--b--",
                "");
        assertThat(lines(content)).endsWith("Price: £5 per hour");
        assertThat(content.attachments()).isEmpty();
        assertThat(content.notices()).isEmpty();
    }

    @Test
    void markupAloneIsGivenOn() throws IOException, UnreadableException {
        assertThat(attached(read(HEAD + "Content-Type: text/html", "", "<p>Words</p>")))
                .containsExactly("message.html=<p>Words</p>");
        Content hint = read(
                HEAD + "Content-Type: multipart/alternative; boundary=b",
                "",
                "--b",
                "",
                "Please open this mail in an HTML reader.",
                "--b",
                "Content-Type: text/html",
                "",
                "<p>Words</p>",
                "--b--");
        assertThat(attached(hint)).containsExactly("message.html=<p>Words</p>");
    }

    @Test
    void attachmentsGetCleanNamesOfTheirOwn() throws IOException, UnreadableException {
        String file = "\r\nContent-Transfer-Encoding: base64\r\n\r\nUGxhbg==\r\n--b\r\n";
        Content content =
                read(HEAD + "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nSee below.\r\n--b\r\n"
                        + "Content-Disposition: attachment; filename=\"../../plan.docx\"" + file
                        + "Content-Disposition: attachment; filename=\"C:\\\\temp\\\\Plan.docx\"" + file
                        + "Content-Disposition: attachment; filename*=utf-8''pr%C3%BCf%E2%80%AEcod.exe" + file
                        + "Content-Type: application/pdf; name=\"=?utf-8?q?=C3=9Cber.pdf?=\"" + file
                        + "Content-Type: text/plain; name=notes.txt" + file
                        + "Content-Type: application/octet-stream" + file
                        + "Content-Type: message/rfc822\r\n\r\nSubject: Inner\r\n\r\nWords\r\n--b--\r\n");
        assertThat(attached(content))
                .containsExactly(
                        "plan.docx=Plan",
                        "Plan (2).docx=Plan",
                        "prüfcod.exe=Plan",
                        "Über.pdf=Plan",
                        "notes.txt=Plan",
                        "attachment=Plan",
                        "message.eml=Subject: Inner\r\n\r\nWords");
        assertThat(lines(content)).endsWith("See below.");
        assertThat(content.notices()).isEmpty();
    }

    @Test
    void logosAndSealsAreLeftOut() throws IOException, UnreadableException {
        String large = Base64.getMimeEncoder().encodeToString(new byte[70_000]);
        Content content = read(HEAD + "Content-Type: multipart/related; boundary=b\r\n\r\n--b\r\n\r\nWords\r\n--b\r\n"
                + "Content-Type: image/png; name=logo.png\r\nContent-ID: <1>\r\n\r\nx\r\n--b\r\n"
                + "Content-Type: image/png; name=scan.png\r\nContent-ID: <2>\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                + large + "\r\n--b\r\n"
                + "Content-Type: image/png\r\nContent-Disposition: attachment; filename=small.png\r\n\r\nx\r\n--b\r\n"
                + "Content-Type: application/pkcs7-signature; name=smime.p7s\r\n\r\nx\r\n--b--\r\n");
        assertThat(content.attachments()).extracting(Attachment::name).containsExactly("scan.png", "small.png");
    }

    @Test
    void lockedPartsAreNamed() throws IOException, UnreadableException {
        Content content = read(HEAD + "Content-Type: application/pkcs7-mime; smime-type=enveloped-data", "", "x");
        assertThat(codes(content)).containsExactly("encrypted");
    }

    @Test
    void cutOffMailsAreReadAndSaidToBe() throws IOException, UnreadableException {
        Content content = read(
                HEAD + "Content-Type: multipart/mixed; boundary=b",
                "",
                "--b",
                "",
                "Words of the mail",
                "--b",
                "Content-Disposition: attachment; filename=a.txt",
                "",
                "half");
        assertThat(lines(content)).endsWith("Words of the mail");
        assertThat(attached(content)).containsExactly("a.txt=half");
        assertThat(codes(content)).containsExactly("cut-off");
    }

    @Test
    void partsInPartsEndSomewhere() throws IOException, UnreadableException {
        StringBuilder mail = new StringBuilder(HEAD);
        for (int i = 0; i < 5_000; i++) {
            mail.append("Content-Type: multipart/mixed; boundary=b")
                    .append(i)
                    .append("\r\n\r\n--b")
                    .append(i)
                    .append("\r\n");
        }
        assertThat(codes(read(mail.toString()))).contains("nested-too-deep");
    }

    @Test
    void oversizeHeadsAreRefused() {
        assertThatThrownBy(() -> read(HEAD + "X-Long: " + "x".repeat(200_000), "", "Words"))
                .isInstanceOfSatisfying(
                        UnreadableException.class, e -> assertThat(e.code()).isEqualTo("damaged"));
    }

    @Test
    void whatIsAttachedCountsAgainstTheBudget() {
        budget = budget.withBytes(1_000);
        String large = Base64.getMimeEncoder().encodeToString(new byte[2_000]);
        assertThatThrownBy(() ->
                        read(HEAD + "Content-Type: application/pdf\r\nContent-Transfer-Encoding: base64", "", large))
                .isInstanceOfSatisfying(
                        UnreadableException.class, e -> assertThat(e.code()).isEqualTo(Spool.LARGE_FILE));
    }

    @Test
    void savedOutlookMailsAreReadAlike() throws IOException, UnreadableException {
        try (POIFSFileSystem ole = new POIFSFileSystem()) {
            DirectoryEntry root = ole.getRoot();
            message(root, "Tender", "Bidders must hold insurance.", 32);
            DirectoryEntry file = root.createDirectory("__attach_version1.0_#00000000");
            text(file, "3707", "..\\plan.docx");
            binary(file, "__substg1.0_37010102", "Plan".getBytes(StandardCharsets.UTF_8));
            binary(file, "__properties_version1.0", new byte[8]);
            DirectoryEntry inner = root.createDirectory("__attach_version1.0_#00000001");
            text(inner, "3001", "Earlier mail");
            binary(inner, "__properties_version1.0", new byte[8]);
            message(inner.createDirectory("__substg1.0_3701000D"), "Inner", "Inner words.", 24);
            Path saved = folder.resolve("mail.msg");
            try (OutputStream out = Files.newOutputStream(saved)) {
                ole.writeFilesystem(out);
            }
            Content content = read(Files.readAllBytes(saved));
            assertThat(lines(content))
                    .containsExactly(
                            "H Tender",
                            "From: The buyer",
                            "To: All bidders",
                            "Date: 2 March 2026, 10:00 UTC",
                            "Bidders must hold insurance.");
            assertThat(content.attachments())
                    .extracting(Attachment::name)
                    .containsExactly("plan.docx", "Earlier mail.msg");
            assertThat(Files.readString(content.attachments().get(0).file())).isEqualTo("Plan");
            byte[] nested = Files.readAllBytes(content.attachments().get(1).file());
            assertThat(lines(read(nested))).startsWith("H Inner").contains("Date: 2 March 2026, 10:00 UTC");
        }
    }

    /** A mail's properties; its list of them has a head of so many bytes. */
    private static void message(DirectoryEntry folder, String subject, String body, int head) throws IOException {
        text(folder, "0037", subject);
        text(folder, "0C1A", "The buyer");
        text(folder, "0E04", "All bidders");
        text(folder, "1000", body);
        byte[] properties = new byte[head + 16];
        long ticks = (Instant.parse("2026-03-02T10:00:00Z").toEpochMilli() + 11_644_473_600_000L) * 10_000;
        ByteBuffer.wrap(properties)
                .order(ByteOrder.LITTLE_ENDIAN)
                .position(head)
                .putInt(0x00390040)
                .putInt(6)
                .putLong(ticks);
        binary(folder, "__properties_version1.0", properties);
    }

    private static void text(DirectoryEntry folder, String property, String words) throws IOException {
        binary(folder, "__substg1.0_" + property + "001F", words.getBytes(StandardCharsets.UTF_16LE));
    }

    private static void binary(DirectoryEntry folder, String name, byte[] bytes) throws IOException {
        folder.createDocument(name, new ByteArrayInputStream(bytes));
    }
}
