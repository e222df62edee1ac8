package org.levelfield.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackFinderTest {

    @TempDir
    private Path folder = Path.of("");

    private void files(String... paths) throws IOException {
        for (String path : paths) {
            Path file = folder.resolve("all").resolve(path);
            Files.createDirectories(file.resolveSibling(""));
            Files.writeString(file, path);
        }
    }

    private List<String> found(PackBy by) throws IOException {
        return PackFinder.find(folder.resolve("all"), by, Set.of()).stream()
                .map(FoundPack::id)
                .toList();
    }

    @Test
    void aFolderThatHoldsADocumentIsAPackWithAllBelowIt() throws IOException {
        files("a/itt.pdf", "a/annex/b.docx", "region/b/itt.docx", "region/c/itt.docx", "loose.pdf");
        assertThat(found(PackBy.FOLDER)).containsExactly("all/a", "all/loose.pdf", "all/region/b", "all/region/c");
    }

    @Test
    void whereAFolderHoldsArchivesOnlyEachIsAPack() throws IOException {
        files("zips/one.zip", "zips/two.ZIP", "mixed/itt.pdf", "mixed/annexes.zip");
        assertThat(found(PackBy.FOLDER)).containsExactly("all/mixed", "all/zips/one.zip", "all/zips/two.ZIP");
    }

    @Test
    void aFolderOfDocumentsAloneIsOnePack() throws IOException {
        files("itt.pdf", "terms.docx");
        assertThat(found(PackBy.FOLDER)).containsExactly("all/.");
        assertThat(found(PackBy.FILE)).containsExactly("all/itt.pdf", "all/terms.docx");
    }

    @Test
    void aFolderOfArchivesAloneIsSoManyPacks() throws IOException {
        files("one.zip", "two.zip");
        assertThat(found(PackBy.FOLDER)).containsExactly("all/one.zip", "all/two.zip");
    }

    @Test
    void otherRulesTakeTopFoldersOrFiles() throws IOException {
        files("a/x/1.pdf", "a/y/2.pdf", "b.pdf", "empty/.hidden");
        assertThat(found(PackBy.TOP_FOLDER)).containsExactly("all/a", "all/b.pdf");
        assertThat(found(PackBy.FILE)).containsExactly("all/a/x/1.pdf", "all/a/y/2.pdf", "all/b.pdf");
    }

    @Test
    void hiddenFilesLocksManifestAndStoreAreNoPacks() throws IOException {
        files("a/itt.pdf", ".git/x.pdf", "~$itt.docx", "list.csv", ".list.csv");
        Path aside = folder.resolve("all/list.csv").toAbsolutePath().normalize();
        assertThat(PackFinder.find(folder.resolve("all"), PackBy.FOLDER, Set.of(aside)))
                .extracting(FoundPack::id)
                .containsExactly("all/a");
    }

    @Test
    void theContentOfAPackHangsOnPathsAndBytesAlone() throws IOException {
        files("a/itt.pdf", "a/b/terms.pdf");
        FoundPack pack =
                PackFinder.find(folder.resolve("all"), PackBy.FOLDER, Set.of()).get(0);
        String before = pack.content();
        assertThat(pack.lines()).hasSize(2).first().asString().endsWith("  b/terms.pdf");
        assertThat(pack.content()).isEqualTo(before);
        files("a/itt.pdf");
        assertThat(pack.content()).isEqualTo(before);
        Files.writeString(folder.resolve("all/a/itt.pdf"), "changed");
        assertThat(pack.content()).isNotEqualTo(before);
    }
}
