package org.levelfield.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levelfield.CheckOptions;
import org.levelfield.Levelfield;
import org.levelfield.clause.Evidence;
import org.levelfield.document.Document;
import org.levelfield.finding.Finding;
import org.levelfield.report.Report;

/** Ids of findings stay the same where a paper only looks otherwise, and change where it means something else. */
class FingerprintEditsTest {

    private static final Levelfield LEVELFIELD = Levelfield.builtIn();
    private static final List<String> PACKS = List.of("community-nursing", "employment-support");
    private static final CheckOptions USUAL = CheckOptions.usual(Instant.parse("2026-10-06T00:00:00Z"));
    private static final int ROUNDS = 20;
    private static final int MOVES = 7;

    @TempDir
    private Path folder = Path.of("");

    /** Each round renumbers, moves seven sections, sets the words otherwise and writes another form: ten edits. */
    @Test
    void twoHundredEditsKeepTheIds() throws IOException {
        int kept = 0;
        int all = 0;
        List<Report> originals =
                PACKS.stream().map(pack -> check(Path.of("examples", pack))).toList();
        List<String> lost = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            Report before = originals.get(round % PACKS.size());
            Path edited = edited(before.documents(), new Random(round), folder.resolve("round" + round));
            Report after = check(edited);
            Set<String> ids = after.findings().stream().map(Finding::id).collect(Collectors.toSet());
            for (Finding finding : before.findings()) {
                all++;
                if (ids.contains(finding.id())) {
                    kept++;
                } else {
                    lost.add(round + " "
                            + after.documents().stream()
                                    .map(one -> one.path().replaceAll(".*/", ""))
                                    .toList() + " "
                            + finding.clause().orElseThrow().document() + " " + finding.barrier() + " “"
                            + finding.clause().orElseThrow().quote() + "” now "
                            + after.findings().stream()
                                    .filter(one -> one.barrier().equals(finding.barrier()))
                                    .map(one -> Path.of(after.path(one.clause()
                                                            .orElseThrow()
                                                            .document()))
                                                    .getFileName() + " “"
                                            + one.clause().orElseThrow().quote() + "”")
                                    .toList());
                }
            }
        }
        assertThat(kept)
                .as("of %d kept; lost:%n%s", all, String.join("\n", lost))
                .isGreaterThanOrEqualTo((int) Math.ceil(0.99 * all));
    }

    /** Each amount, each word of force and each date in a clause of a finding is changed, in a run for each sort. */
    @Test
    void changesOfMeaningChangeTheIds() throws IOException {
        int changed = 0;
        List<String> same = new ArrayList<>();
        for (String pack : PACKS) {
            Report before = check(Path.of("examples", pack));
            for (Meaning meaning : Meaning.values()) {
                Map<String, String> clauses = new LinkedHashMap<>();
                before.findings().stream()
                        .flatMap(one -> one.clause().stream())
                        .map(Evidence::quote)
                        .forEach(quote -> meaning.change(quote).ifPresent(other -> clauses.put(quote, other)));
                Path edited = Files.createDirectories(folder.resolve(pack + meaning));
                Set<String> written = new HashSet<>();
                for (Document document : before.documents()) {
                    List<Piece> pieces = Piece.of(document).stream()
                            .map(piece -> piece.saying(clauses, written))
                            .toList();
                    Forms.word(edited.resolve(document.id() + ".docx"), pieces);
                }
                Set<String> after =
                        check(edited).findings().stream().map(Finding::id).collect(Collectors.toSet());
                for (Finding finding : before.findings()) {
                    String quote = finding.clause().orElseThrow().quote();
                    if (written.contains(quote)) {
                        changed++;
                        if (after.contains(finding.id())) {
                            same.add(meaning + " “" + quote + "” now “" + clauses.get(quote) + "”");
                        }
                    }
                }
            }
        }
        assertThat(same).isEmpty();
        assertThat(changed).isGreaterThanOrEqualTo(50);
    }

    private static Report check(Path pack) {
        return LEVELFIELD.check(List.of(pack), USUAL);
    }

    private static Path edited(List<Document> documents, Random random, Path to) throws IOException {
        Files.createDirectories(to);
        for (Document document : documents) {
            List<Piece> pieces = Edits.renumber(Piece.of(document), 1 + random.nextInt(3));
            for (int i = 0; i < MOVES; i++) {
                pieces = Edits.move(pieces, random);
            }
            pieces = Edits.reset(pieces, random);
            Forms.write(to, document.id(), pieces, random);
        }
        return to;
    }
}
