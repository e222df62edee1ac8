package org.levelfield.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.levelfield.Packs;
import org.levelfield.clause.Clause;
import org.levelfield.document.Document;
import org.levelfield.document.Problem;
import org.levelfield.mention.MarkedDocument;

class RepeatFinderTest {

    private static final List<String> WORDS = List.of(
            "the", "supplier", "shall", "keep", "lake", "path", "wall", "garden", "open", "clean", "every", "day");

    /** Sentences of their own for each seed. */
    private static List<String> sentences(int seed, int number) {
        Random random = new Random(seed);
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            StringBuilder words = new StringBuilder("Sentence " + seed + "x" + i);
            for (int w = 0; w < 12; w++) {
                words.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
            }
            sentences.add(words.append('.').toString());
        }
        return sentences;
    }

    private static Document document(int number, String name, List<String> sentences) {
        return Packs.lines(number, name, sentences.toArray(String[]::new));
    }

    private static List<String> left(Repeats repeats, List<MarkedDocument> pack, int document) {
        return repeats.once(pack).get(document - 1).clauses().stream()
                .map(one -> one.statement().clause().text())
                .toList();
    }

    @Test
    void aFileInTwoFormatsIsJudgedInTheOneThatKeepsItsStructure() {
        List<String> text = sentences(1, 40);
        List<MarkedDocument> pack = Packs.marked(document(1, "terms.pdf", text), document(2, "terms.docx", text));
        Repeats repeats = RepeatFinder.find(pack);
        assertThat(left(repeats, pack, 1)).isEmpty();
        assertThat(left(repeats, pack, 2)).isEqualTo(text);
        assertThat(repeats.problems())
                .extracting(Problem::code, Problem::message)
                .containsExactly(Assertions.tuple(
                        "duplicate",
                        "terms.pdf (d1) holds the same text as terms.docx (d2), which was judged in its stead"));
        Clause first = pack.get(1).clauses().get(0).statement().clause();
        assertThat(repeats.copiesOf(first)).extracting(Clause::id).containsExactly("d1:0");
    }

    @Test
    void whatStandsInOneAloneIsJudgedIfOnlyANumberDiffers() {
        List<String> north = sentences(1, 40);
        List<String> south = new ArrayList<>(north);
        north.set(7, "Bidders for this lot must show a turnover of at least £100,000 a year.");
        south.set(7, "Bidders for this lot must show a turnover of at least £900,000 a year.");
        south.add("Lot two alone closes at noon.");
        List<MarkedDocument> pack = Packs.marked(document(1, "north.docx", north), document(2, "south.docx", south));
        Repeats repeats = RepeatFinder.find(pack);
        assertThat(left(repeats, pack, 1)).isEqualTo(north);
        assertThat(left(repeats, pack, 2)).containsExactly(south.get(7), south.get(40));
        assertThat(repeats.problems())
                .singleElement()
                .satisfies(one ->
                        assertThat(one.message()).endsWith("passages that stand in d2 alone (2) were judged too"));
    }

    @Test
    void theSameItemAfterAnotherSentenceIsNoCopy() {
        List<String> same = sentences(1, 40);
        Document must = Packs.document(1, "a.docx", paper -> {
            same.forEach(one -> paper.paragraph(one, ""));
            paper.paragraph("Bidders must hold:", "");
            paper.item("a certificate to ISO 9001", "•", 0);
        });
        Document need = Packs.document(2, "b.docx", paper -> {
            same.forEach(one -> paper.paragraph(one, ""));
            paper.paragraph("Bidders need not hold:", "");
            paper.item("a certificate to ISO 9001", "•", 0);
        });
        List<MarkedDocument> pack = Packs.marked(must, need);
        assertThat(left(RepeatFinder.find(pack), pack, 2))
                .containsExactly("Bidders need not hold:", "a certificate to ISO 9001");
    }

    @Test
    void aPaperThatStandsInALargerOneIsJudgedThere() {
        List<String> all = new ArrayList<>(sentences(1, 200));
        List<String> part = all.subList(50, 90);
        List<MarkedDocument> pack = Packs.marked(document(1, "all.docx", all), document(2, "part.docx", part));
        assertThat(left(RepeatFinder.find(pack), pack, 2)).isEmpty();
        List<MarkedDocument> turned = Packs.marked(document(1, "part.docx", part), document(2, "all.docx", all));
        Repeats repeats = RepeatFinder.find(turned);
        assertThat(left(repeats, turned, 1)).hasSize(40);
        assertThat(left(repeats, turned, 2)).hasSize(160);
        assertThat(repeats.problems())
                .extracting(Problem::message)
                .containsExactly("all.docx (d2) also holds the text of part.docx (d1), which was judged once");
    }

    @Test
    void documentsThatShareHalfAreNoDuplicates() {
        List<String> one = new ArrayList<>(sentences(1, 40));
        List<String> other = new ArrayList<>(one.subList(0, 20));
        other.addAll(sentences(2, 20));
        assertThat(RepeatFinder.find(Packs.marked(document(1, "a.docx", one), document(2, "b.docx", other))))
                .isEqualTo(Repeats.NONE);
    }

    @Test
    void aThirdCopyPointsToTheClauseThatIsJudged() {
        List<String> text = sentences(1, 40);
        List<MarkedDocument> pack =
                Packs.marked(document(1, "a.docx", text), document(2, "b.docx", text), document(3, "c.pdf", text));
        Repeats repeats = RepeatFinder.find(pack);
        Clause first = pack.get(0).clauses().get(0).statement().clause();
        assertThat(repeats.copiesOf(first)).extracting(Clause::id).containsExactly("d2:0", "d3:0");
        assertThat(repeats.problems()).hasSize(2);
    }

    @Test
    void hundredsOfDocumentsAreComparedInSeconds() {
        List<Document> documents = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            List<String> text = new ArrayList<>(sentences(i / 3, 60));
            text.addAll(sentences(-1, 40));
            documents.add(document(i + 1, "paper" + i + ".docx", text));
        }
        List<MarkedDocument> pack = Packs.marked(documents.toArray(Document[]::new));
        long before = System.nanoTime();
        Repeats repeats = RepeatFinder.find(pack);
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(10));
        assertThat(repeats.problems()).hasSize(100);
    }

    @Test
    void likenessIsTheShareOfTheShorterText() {
        List<String> text = sentences(1, 100);
        Shingles all = Shingles.of(Packs.marked(document(1, "a.docx", text)).get(0));
        Shingles half = Shingles.of(
                Packs.marked(document(2, "b.docx", text.subList(0, 50))).get(0));
        assertThat(all.alike(half)).isEqualTo(1);
        assertThat(half.size()).isCloseTo(all.size() / 2, within(10));
    }
}
