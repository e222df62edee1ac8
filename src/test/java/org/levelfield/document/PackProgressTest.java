package org.levelfield.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.levelfield.CheckOptions;
import org.levelfield.Levelfield;

/** How far reading is. */
class PackProgressTest {

    @TempDir
    private Path folder = Path.of("");

    private record Told(Progress.Stage stage, int done, int total) {}

    private void zip(String name, String... entries) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve(name)))) {
            for (String entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write("Bidders must show an annual turnover of £5 million.".getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void eachDocumentIsCountedOnceThoseInsideOthersToo(int threads) throws IOException {
        zip("pack.zip", "a.txt", "b.txt", "c.txt");
        Files.writeString(folder.resolve("d.txt"), "A tender.");
        List<Told> told = new ArrayList<>();
        AtomicBoolean busy = new AtomicBoolean();
        List<Document> documents = PackReader.read(List.of(folder), Budget.DEFAULT, threads, (stage, done, total) -> {
            assertThat(busy.getAndSet(true)).as("told by two at once").isFalse();
            told.add(new Told(stage, done, total));
            busy.set(false);
        });

        assertThat(documents).hasSize(5);
        assertThat(told.get(0)).isEqualTo(new Told(Progress.Stage.READING, 0, 2));
        assertThat(told.get(told.size() - 1)).isEqualTo(new Told(Progress.Stage.READING, 5, 5));
        assertThat(told).allMatch(one -> one.done() <= one.total());
        assertThat(told.stream().map(Told::done)).isSorted();
    }

    @Test
    void whatIsTooDeepIsNotCounted() throws IOException {
        zip("inner.zip", "a.txt", "b.txt");
        byte[] inner = Files.readAllBytes(folder.resolve("inner.zip"));
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("outer.zip")))) {
            zip.putNextEntry(new ZipEntry("inner.zip"));
            zip.write(inner);
            zip.closeEntry();
        }
        List<Told> told = new ArrayList<>();
        Budget shallow = new Budget(
                Budget.DEFAULT.bytes(),
                Budget.DEFAULT.pages(),
                Budget.DEFAULT.expanded(),
                Budget.DEFAULT.ratio(),
                1,
                Budget.DEFAULT.entries(),
                Budget.DEFAULT.time());
        PackReader.read(
                List.of(folder.resolve("outer.zip")),
                shallow,
                1,
                (stage, done, total) -> told.add(new Told(stage, done, total)));
        assertThat(told.get(told.size() - 1)).isEqualTo(new Told(Progress.Stage.READING, 2, 2));
    }

    @Test
    void readingComesBeforeTheRulesAndBothEnd() throws IOException {
        Files.writeString(folder.resolve("d.txt"), "Bidders must show an annual turnover of £5 million.");
        List<Told> told = new ArrayList<>();
        Levelfield.builtIn()
                .telling((stage, done, total) -> told.add(new Told(stage, done, total)))
                .check(List.of(folder), CheckOptions.usual(Instant.EPOCH));
        assertThat(told)
                .containsExactly(
                        new Told(Progress.Stage.READING, 0, 1),
                        new Told(Progress.Stage.READING, 1, 1),
                        new Told(Progress.Stage.JUDGING, 0, 1),
                        new Told(Progress.Stage.JUDGING, 1, 1));
    }
}
