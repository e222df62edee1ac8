package org.levelfield.document.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levelfield.Desktop;

class TesseractTest {

    private static final BufferedImage BLANK = new BufferedImage(40, 30, BufferedImage.TYPE_BYTE_GRAY);
    private static final Duration LONG = Duration.ofSeconds(60);

    @TempDir
    private Path folder = Path.of("");

    private Path script(String body) throws IOException {
        Desktop.needs("sh");
        Path script = Files.writeString(folder.resolve("tesseract"), "#!/bin/sh\n" + body + "\n");
        return Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
    }

    private static Tesseract program(Path path) {
        return Tesseract.named(path.toString()).orElseThrow();
    }

    @Test
    void aProgramThatHangsIsEndedAtTheLimitWithAllItStarted() throws IOException {
        Path mark = folder.resolve("mark");
        Tesseract program = program(script("(sleep 3; touch " + mark + ") & sleep 60"));
        long began = System.nanoTime();
        assertThatExceptionOfType(NotRecognisedException.class)
                .isThrownBy(() -> program.read(BLANK, 300, Duration.ofMillis(700)))
                .withMessageContaining("not done within");
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(30));
        assertThat(ProcessHandle.current().descendants().filter(ProcessHandle::isAlive))
                .noneMatch(one -> one.info().commandLine().orElse("").contains(folder.toString()));
    }

    @Test
    void aThreadThatIsInterruptedEndsTheProgram() throws IOException {
        Tesseract program = program(script("sleep 60"));
        Thread.currentThread().interrupt();
        assertThatExceptionOfType(InterruptedException.class).isThrownBy(() -> program.read(BLANK, 300, LONG));
    }

    @Test
    void aProgramThatFailsOrIsNotThereIsSaidToHaveFailed() throws IOException {
        Tesseract failing = program(script("exit 3"));
        assertThatExceptionOfType(NotRecognisedException.class)
                .isThrownBy(() -> failing.read(BLANK, 300, LONG))
                .withMessageContaining("failed");
        Tesseract missing = program(folder.resolve("nowhere"));
        assertThatExceptionOfType(NotRecognisedException.class)
                .isThrownBy(() -> missing.read(BLANK, 300, LONG))
                .withMessageContaining("could not be run");
    }

    @Test
    void thePictureIsGivenAsAFileAndTheProgramUsesOneThread() throws Exception {
        Path seen = folder.resolve("seen");
        Tesseract program = program(script("head -c 9 \"$1\" > " + seen + "; echo \" $OMP_THREAD_LIMIT $@\" >> " + seen
                + "; echo \"$1\" > " + folder.resolve("given")));
        assertThat(program.read(BLANK, 300, LONG)).isEmpty();
        assertThat(seen).content().startsWith("P5\n40 30\n").contains(" 1 ").contains("stdout --psm 1 --dpi 300 tsv");
        Path given = Path.of(Files.readString(folder.resolve("given")).strip());
        assertThat(given).hasFileName("page.pgm");
        assertThat(given.getParent()).doesNotExist();
    }

    @Test
    void emptyAndOffTurnItOff() {
        assertThat(Tesseract.named("")).isEmpty();
        assertThat(Tesseract.named(" Off ")).isEmpty();
        assertThat(Tesseract.named("/opt/tesseract")).isPresent();
    }

    @Test
    void itIsLookedForInTheFoldersOfTheSearchPathButNotInRelativeOnes() throws IOException {
        script("exit 0");
        String path = "/nowhere" + File.pathSeparator + folder;
        assertThat(Tesseract.onPath(path)).isPresent();
        assertThat(Tesseract.onPath("/nowhere")).isEmpty();
        assertThat(Tesseract.onPath(null)).isEmpty();
        Path here = Path.of("").toAbsolutePath();
        assertThat(Tesseract.onPath(here.relativize(folder.toAbsolutePath()).toString()))
                .isEmpty();
    }

    @Test
    void theProgramReadsWhatIsPainted() throws Exception {
        Desktop.needs("tesseract");
        BufferedImage picture = new BufferedImage(900, 200, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 900, 200);
        pen.setColor(Color.BLACK);
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 48));
        pen.drawString("The turnover is 5000 pounds.", 60, 120);
        pen.dispose();
        Optional<ReadLine> line =
                program(Path.of("tesseract")).read(picture, 300, LONG).stream().findFirst();
        assertThat(line.orElseThrow().words())
                .extracting(ReadWord::text)
                .containsExactly("The", "turnover", "is", "5000", "pounds.");
        assertThat(line.orElseThrow().words()).allMatch(word -> word.confidence() > 0.8);
        assertThat(line.orElseThrow().words().get(0).left()).isBetween(13f, 17f);
    }
}
