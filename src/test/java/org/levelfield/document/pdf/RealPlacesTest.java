package org.levelfield.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.levelfield.Desktop;
import org.levelfield.document.Budget;
import org.levelfield.document.Content;
import org.levelfield.document.Places.Box;
import org.levelfield.document.Span;
import org.levelfield.document.Spool;

/** Boxes of real documents lie where another program, pdftotext, sees the same words; skipped where either is missing. */
class RealPlacesTest {

    private static final Pattern PAGE_OR_WORD = Pattern.compile(
            "<page |<word xMin=\"([-\\d.]+)\" yMin=\"([-\\d.]+)\" xMax=\"([-\\d.]+)\" yMax=\"([-\\d.]+)\">([^<]*)</word>");
    private static final Pattern WORD = Pattern.compile("[a-zA-Z]{4,}");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dev/uk-ccs-rm3830-facilities-management-da/Core_Terms_(DA)_v3.0.2.pdf",
                "dev/ca-penhold-public-services-building/AB-2024-07156-Penhold_Public_Services_Building_RFP_2024_004.pdf",
                "dev/in-gem-cwc-transport/GeM_231225_B_7034893.pdf",
                "negative/in-general-financial-rules--UpdatedGFR31July2025_0.pdf"
            })
    void wordsStandWhereAnotherProgramSeesThem(String name) throws Exception {
        Path file = Desktop.shared("corpus/" + name);
        Desktop.needs("pdftotext");
        Map<String, List<Box>> seen = seen(file);
        Content content;
        try (Spool spool = new Spool(Budget.DEFAULT, Files.size(file))) {
            content = PdfReader.read(file, Budget.DEFAULT, spool);
        }
        int words = 0;
        int right = 0;
        Matcher word = WORD.matcher(content.text());
        while (word.find()) {
            List<Box> there = seen.getOrDefault(word.group(), List.of());
            List<Box> boxes = content.places().boxes(new Span(word.start(), word.end()));
            if (!there.isEmpty() && boxes.size() == 1) {
                words++;
                right += there.stream().anyMatch(box -> same(box, boxes.get(0))) ? 1 : 0;
            }
        }
        assertThat(words).isGreaterThan(200);
        assertThat(right / (double) words).isGreaterThan(0.98);
    }

    private static boolean same(Box theirs, Box ours) {
        float x = (ours.left() + ours.right()) / 2;
        float y = (ours.top() + ours.bottom()) / 2;
        return theirs.page() == ours.page()
                && theirs.left() - 3 <= x
                && x <= theirs.right() + 3
                && theirs.top() - 3 <= y
                && y <= theirs.bottom() + 3;
    }

    /** The words that pdftotext sees, without the marks beside them. */
    private static Map<String, List<Box>> seen(Path file) throws IOException, InterruptedException {
        Path out = Files.createTempFile("levelfield-", ".html");
        try {
            new ProcessBuilder("pdftotext", "-q", "-bbox", file.toString(), out.toString())
                    .inheritIO()
                    .start()
                    .waitFor();
            Map<String, List<Box>> words = new HashMap<>();
            Matcher found = PAGE_OR_WORD.matcher(Files.readString(out, StandardCharsets.UTF_8));
            int page = 0;
            while (found.find()) {
                if (found.group(5) == null) {
                    page++;
                    continue;
                }
                Box box = new Box(page, number(found, 1), number(found, 2), number(found, 3), number(found, 4));
                Matcher letters = WORD.matcher(found.group(5));
                while (letters.find()) {
                    words.computeIfAbsent(letters.group(), key -> new ArrayList<>())
                            .add(box);
                }
            }
            return words;
        } finally {
            Files.deleteIfExists(out);
        }
    }

    private static float number(Matcher found, int group) {
        return Float.parseFloat(found.group(group));
    }
}
