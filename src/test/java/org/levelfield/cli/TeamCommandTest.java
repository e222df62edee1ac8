package org.levelfield.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TeamCommandTest {

    private static final String TENDER = "examples/community-nursing";
    private static final Path POOL = Path.of("examples/pool");
    private static final Path SCHEMA = Path.of("src/main/resources/org/levelfield/report/teaming-1.json");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theJsonHasItsPublishedShape() throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(SCHEMA));
        Path small = pool("name,founded\nA,2001-01-01\nB,2002-02-02\n");
        for (Run run : List.of(
                json("--pool", POOL.toString()),
                json("--pool", POOL.toString(), "--max", "1"),
                json("--pool", small.toString(), "--max", "2"))) {
            assertThat(schema.validate(run.out(), InputFormat.JSON)).isEmpty();
        }
    }

    /**
     * The tender adds up turnovers and asks five years of each; audited accounts are asked of each too, certificate and
     * cover of one, three contracts of all together. So each group here lacks one of these without any one member.
     */
    @Test
    void thePoolMeetsTheExampleInTwosAndThreesAndNobodyAlone() {
        JsonNode root = read(json("--pool", POOL.toString()));

        assertThat(root.get("pool")).hasSize(30);
        assertThat(root.get("groups").get("finished").asBoolean()).isTrue();
        assertThat(groups(root))
                .containsExactly(
                        List.of("Brindle Home Nursing", "Long Ash Hospice"),
                        List.of("Brindle Home Nursing", "Teale Community Care"),
                        List.of("Brindle Home Nursing", "Cobden Care Co-operative", "St Osyth Trust"),
                        List.of("Brindle Home Nursing", "St Osyth Trust", "Wray Valley Nurses"),
                        List.of("Cobden Care Co-operative", "Long Ash Hospice", "St Osyth Trust"),
                        List.of("Cobden Care Co-operative", "Long Ash Hospice", "Teale Community Care"),
                        List.of("Cobden Care Co-operative", "Long Ash Hospice", "Wray Valley Nurses"),
                        List.of("Long Ash Hospice", "Teale Community Care", "Wray Valley Nurses"));
        // The buyer's consent to a joint bid is not known, so neither is the answer.
        assertThat(root.get("answer").asString()).isEqualTo("unknown");
    }

    /** Each group that is found is screened as a bid of its own: nothing may be known to fail. */
    @Test
    void noGroupThatIsFoundFailsWhenItIsScreened() {
        for (List<String> group : groups(read(json("--pool", POOL.toString())))) {
            List<Object> args =
                    new ArrayList<>(List.of("screen", TENDER, "--format", "json", "--as", file(group.get(0))));
            group.stream().skip(1).forEach(name -> args.addAll(List.of("--with", file(name))));
            JsonNode screening = read(Run.of(args.toArray()));
            assertThat(screening.get("requirements"))
                    .as("%s", group)
                    .noneMatch(one -> one.get("answer").asString().equals("not-met"));
        }
    }

    private static Path file(String name) {
        return POOL.resolve(name.toLowerCase(Locale.ROOT).replace(' ', '-') + ".yaml");
    }

    @Test
    void everyGroupHoldsWhomItMust() {
        JsonNode root = read(json("--pool", POOL.toString(), "--must", "Teale Community Care"));

        assertThat(groups(root)).isNotEmpty().allMatch(group -> group.contains("Teale Community Care"));
        assertThat(root.get("must")).hasSize(1);
    }

    @Test
    void oneWhoIsNotInThePoolCannotBeDemanded() {
        Run run = Run.of("team", TENDER, "--pool", POOL, "--must", "Nobody");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("levelfield: Nobody: is nobody in the pool; check the name after --must\n");
    }

    @Test
    void aGroupHasOneToTwelveMembers() {
        for (String most : List.of("0", "13", "-1")) {
            assertThat(Run.of("team", TENDER, "--pool", POOL, "--max", most).status())
                    .isEqualTo(2);
        }
    }

    /** Alone, nobody reaches the turnover, whatever else is unknown: that is proof. */
    @Test
    void theClauseThatShutsAllOutIsNamed() {
        JsonNode root = read(json("--pool", POOL.toString(), "--max", "1"));

        assertThat(root.get("answer").asString()).isEqualTo("not-met");
        assertThat(root.get("impossible").get("minimal").asBoolean()).isTrue();
        JsonNode culprit = root.get("impossible").get("requirements");
        assertThat(culprit).hasSize(1);
        assertThat(root.get("requirements"))
                .anyMatch(one -> one.get("requirement").equals(culprit.get(0))
                        && one.get("type").asString().equals("minimum-turnover"));
        Run run = Run.of("team", TENDER, "--pool", POOL, "--max", "1");
        assertThat(run.status()).isOne();
        assertThat(run.out().replaceAll("\\s+", " "))
                .contains("Looked for single bidders in a pool of 30")
                .contains("Nobody of this pool can meet the tender as it stands, whatever profiles leave out.")
                .contains("This clause alone shuts out every group of the pool")
                .contains("£5.5 million or more");
    }

    @Test
    void whatProfilesLeaveOutIsNoProof() throws IOException {
        JsonNode root = read(json("--pool", pool("name\nA\nB\n").toString()));

        assertThat(root.get("answer").asString()).isEqualTo("unknown");
        assertThat(root.has("impossible")).isFalse();
    }

    @Test
    void aFaultyProfileIsToldAndTheOthersStay() throws IOException {
        Path mine = Files.createDirectory(folder.resolve("pool"));
        for (String name : List.of("brindle-home-nursing.yaml", "long-ash-hospice.yaml")) {
            Files.copy(POOL.resolve(name), mine.resolve(name));
        }
        Files.writeString(mine.resolve("bad.yaml"), "name: Bad\nincome: 5\n");

        Run run = Run.of("team", TENDER, "--pool", mine);

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).contains("bad.yaml:2: ");
        assertThat(run.out()).contains("Brindle Home Nursing + Long Ash Hospice");
    }

    @Test
    void anEmptyPoolIsBadUsage() throws IOException {
        Run run = Run.of("team", TENDER, "--pool", Files.createDirectory(folder.resolve("none")));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("holds no profile").contains("holds no organisation that could be read");
    }

    @Test
    void aNameCannotSteerTheTerminal() throws IOException {
        Run run = Run.of("team", TENDER, "--pool", pool("name,founded\nA\u202eB,2001-01-01\n"));

        assertThat(run.out() + run.err()).doesNotContain("\u202e");
    }

    private Path pool(String table) throws IOException {
        return Files.writeString(folder.resolve("pool.csv"), table);
    }

    private static Run json(String... options) {
        List<Object> args = new ArrayList<>(List.of("team", TENDER, "--format", "json"));
        args.addAll(List.of(options));
        return Run.of(args.toArray());
    }

    private static JsonNode read(Run run) {
        return JsonMapper.shared().readTree(run.out());
    }

    /** The members of all groups that were found. */
    private static List<List<String>> groups(JsonNode root) {
        JsonNode teams = root.has("groupsIfTheBuyerAgrees") ? root.get("groupsIfTheBuyerAgrees") : root.get("groups");
        List<List<String>> all = new ArrayList<>();
        teams.get("first")
                .forEach(
                        team -> all.add(StreamSupport.stream(team.get("members").spliterator(), false)
                                .map(JsonNode::asString)
                                .toList()));
        return all;
    }
}
