package org.levelfield.document.doc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.levelfield.document.Content;
import org.levelfield.document.UnreadableException;
import org.levelfield.document.prose.BlockText;

/** The files read here were made from a few lines of text of our own with LibreOffice: HWPF cannot write rich ones. */
class DocReaderTest {

    @TempDir
    Path folder;

    private static byte[] bytes(String name) throws IOException {
        try (InputStream in = DocReaderTest.class.getResourceAsStream(name)) {
            assertThat(in).as(name).isNotNull();
            return in.readAllBytes();
        }
    }

    private Content read(byte[] bytes) throws IOException, UnreadableException {
        return DocReader.read(Files.write(folder.resolve("file.doc"), bytes));
    }

    @Test
    void headingsListsAndFieldsAreReadAsShown() throws IOException, UnreadableException {
        Content content = read(bytes("tender.doc"));
        assertThat(BlockText.of(content))
                .startsWith(
                        "H1 [] Grounds maintenance for parks",
                        "P [] Please read this whole document before you bid for the two-year contract.",
                        "H1 [1.] Who may bid",
                        "P [1.1] The bidder must hold public liability insurance of 5 million pounds[1].",
                        "I0 [(a)] for each claim;",
                        "I0 [(b)] and for each year.",
                        "P [1.2] The guarantee runs for five years from the day of signing.",
                        "H1 [2.] How to bid",
                        "P [2.1] Send the bid through the council portal by noon.",
                        "I0 [•] a van with a driver",
                        "I0 [•] a mower");
        assertThat(content.text()).doesNotContain("HYPERLINK", "two five", "Rothbury", "\u00ad", "\u001e");
    }

    @Test
    void mergedAndNestedTablesKeepTheirColumns() throws IOException, UnreadableException {
        assertThat(BlockText.of(read(bytes("tender.doc"))))
                .containsSequence(
                        "T1.1h 1:Lot 2:Area 3:Hours",
                        "T1.2 1:North 2:Castle Park 3:120",
                        "T1.3 2:Mill Field 3:80",
                        "T1.4 1:Both areas together 3:200",
                        "T2.1 1:Depots 2:Both open daily.",
                        "T3.1 1:Weir Road 2:4 vans",
                        "T3.2 1:High Street 2:2 vans",
                        "P [] End of the invitation.");
    }

    @Test
    void notesAndCommentsFollowTheBody() throws IOException, UnreadableException {
        assertThat(BlockText.of(read(bytes("tender.doc"))))
                .endsWith(
                        "P [] End of the invitation.",
                        "P [1] Evidence is asked for before award only.",
                        "COMMENT Ask the lawyer whether this is still right.");
    }

    @Test
    void hiddenTextIsReadAndDeletedTextIsNotAndBothAreSaid() throws IOException, UnreadableException {
        Content content = read(bytes("tender.doc"));
        assertThat(content.text()).contains("Prefer the bidder of last year.").doesNotContain("for two");
        assertThat(BlockText.notices(content)).containsExactly("hidden-text", "tracked-changes");
    }

    @Test
    void textBoxesTickBoxesAndEndnotesAreRead() throws IOException, UnreadableException {
        Content content = read(bytes("form.doc"));
        assertThat(BlockText.of(content))
                .containsExactly(
                        "H2 [] Questions",
                        "P [] Bring the form to the town hall.",
                        "P [] Bids by hand are not opened.",
                        "P [] Is the bidder a charity? ☒yes ☐no",
                        "P [] Name the lot[1] you bid for.",
                        "P [1] Lots are in annex B.");
        assertThat(BlockText.notices(content)).isEmpty();
    }

    @Test
    void aFileCutOffIsNotRead() throws IOException {
        byte[] whole = bytes("tender.doc");
        assertThatThrownBy(() -> read(Arrays.copyOf(whole, whole.length / 2)))
                .isInstanceOfSatisfying(
                        UnreadableException.class, e -> assertThat(e.code()).isIn("cut-off", "damaged"));
    }

    @Test
    void managedRightsAreNamedAndTheirPlaceholderIsNotTheTender() throws IOException {
        assertThatThrownBy(() -> read(container("WordDocument", "\tDRMContent")))
                .hasMessageContaining("rights management");
    }

    @Test
    void aContainerWithoutADocumentIsNamed() throws IOException {
        assertThatThrownBy(() -> read(container("Workbook"))).hasMessageContaining("holds no Word document");
        assertThatThrownBy(() -> read(container("WordDocument"))).hasMessageContaining("damaged");
    }

    private static byte[] container(String... entries) throws IOException {
        try (POIFSFileSystem made = new POIFSFileSystem();
                var out = new java.io.ByteArrayOutputStream()) {
            for (String entry : entries) {
                made.createDocument(new ByteArrayInputStream(new byte[5000]), entry);
            }
            made.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    @Test
    void otherFormatsOfWordAreNamed() {
        byte[] xml = "<?xml version=\"1.0\"?><w:wordDocument/>".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> read(xml)).hasMessageContaining("Word XML");
        assertThatThrownBy(() -> read(new byte[] {(byte) 0xdb, (byte) 0xa5, 0x2d, 0, 0, 0}))
                .hasMessageContaining("Word 2 or older");
    }

    @Test
    @Timeout(120)
    void brokenFilesAreReadInPartOrGiveOneReason() throws IOException {
        byte[] whole = bytes("tender.doc");
        Random random = new Random(4);
        for (int i = 0; i < 120; i++) {
            byte[] broken = whole.clone();
            for (int k = 0; k < 1 + random.nextInt(40); k++) {
                broken[512 + random.nextInt(broken.length - 512)] = (byte) random.nextInt(256);
            }
            try {
                assertThat(read(broken)).isNotNull();
            } catch (UnreadableException e) {
                assertThat(e).hasMessageContaining("; ");
            }
        }
    }
}
