package org.levelfield.screening.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PoolFolderTest {

    @TempDir
    private Path folder = Path.of("");

    private PoolFolder table(String text) throws IOException {
        return PoolFolder.read(Files.writeString(folder.resolve("pool.csv"), text));
    }

    private static List<String> told(PoolFolder pool) {
        return pool.faults().stream().map(Fault::told).toList();
    }

    @Test
    void aTableSaysWhatAProfileWouldSay() throws IOException {
        PoolFolder pool = table("""
                name,currency,staff,income 2026-03-31,income from nursing 2026-03-31,accounts 2026-03-31,\
                insurance public liability,insurance public liability expires,certificate ISO 9001,\
                certificate ISO 9001 expires,area Marl Vale,role nurse,contract 1 client,contract 1 running,\
                obtain insurance public liability,obtain insurance public liability days,answer 3f0c
                A,GBP,64,2650000,1900000,audited,5000000,2027-09-30,yes,never,yes,22,NHS,yes,"10,000,000",14,no
                """);
        assertThat(told(pool)).isEmpty();
        assertThat(pool.organisations())
                .containsExactly(
                        OrganisationFile.parse("a.yaml", """
                        name: A
                        currency: GBP
                        staff: 64
                        years: [{ends: 2026-03-31, income: 2650000, from: {nursing: 1900000}, accounts: audited}]
                        insurance: {public liability: {cover: 5000000, expires: 2027-09-30}}
                        certificates: {ISO 9001: {expires: never}}
                        areas: {Marl Vale: yes}
                        roles: {nurse: 22}
                        contracts: [{client: NHS, running: yes}]
                        willing-to-obtain: [{insurance: public liability, cover: 10000000, days: 14}]
                        answers: {3f0c: no}
                        """).organisation().orElseThrow());
    }

    @Test
    void anEmptyCellIsUnknown() throws IOException {
        PoolFolder pool = table("name;staff;certificate ISO 9001;income 2026-03-31\nA;;;\n");
        assertThat(told(pool)).isEmpty();
        assertThat(pool.organisations())
                .containsExactly(
                        OrganisationFile.parse("a", "name: A").organisation().orElseThrow());
    }

    @Test
    void aBadLineIsLeftOutAndNamed() throws IOException {
        PoolFolder pool = table("name,staff\nA,1\nB,many\n\nC,3,more\na,4\n,5\n");
        assertThat(pool.organisations()).extracting(Organisation::name).containsExactly("A");
        assertThat(told(pool)).hasSize(4);
        assertThat(told(pool).get(0)).startsWith("pool.csv:3: staff \"many\" is no number");
        assertThat(told(pool).get(1)).startsWith("pool.csv:5: \"more\" stands in a column without a name");
        assertThat(told(pool).get(2))
                .isEqualTo("pool.csv:6: is called \"a\", as is pool.csv:2; give each its own name");
        assertThat(told(pool).get(3)).startsWith("pool.csv:7: has no name");
    }

    @Test
    void moreBadLinesThanAreListedAreAllLeftOut() throws IOException {
        PoolFolder pool = table("name,staff\n" + "B,many\n".repeat(200) + "A,1\n");
        assertThat(pool.organisations()).extracting(Organisation::name).containsExactly("A");
    }

    @Test
    void columnsThatAreNotKnownAreFaults() throws IOException {
        assertThat(told(table("name,stafff\nA,1\n")))
                .containsExactly("pool.csv:1: there is no column \"stafff\"; did you mean staff?");
        assertThat(told(table("staff\n1\n"))).hasSize(1).first().asString().contains("has no column “name”");
        assertThat(told(table("name,staff,Staff\nA,1,1\n"))).hasSize(1);
        assertThat(told(table("name,income\nA,1\n")))
                .hasSize(1)
                .first()
                .asString()
                .contains("income 2026-03-31");
        assertThat(told(table(""))).hasSize(1);
        assertThat(told(table("name\n"))).hasSize(1);
        assertThat(told(table("name\n\"A\n"))).hasSize(1);
    }

    @Test
    void aFolderIsReadInTheOrderOfItsFiles() throws IOException {
        Files.writeString(folder.resolve("b.yaml"), "name: B");
        Files.writeString(folder.resolve("a.yml"), "name: A");
        Files.writeString(folder.resolve("c.yaml"), "# again\nname: B");
        Files.writeString(folder.resolve("d.yaml"), "nam: D");
        Files.writeString(folder.resolve("README.md"), "not a profile");
        PoolFolder pool = PoolFolder.read(folder);
        assertThat(pool.organisations()).extracting(Organisation::name).containsExactly("A", "B");
        assertThat(told(pool)).hasSize(3);
        assertThat(told(pool).get(0)).isEqualTo("c.yaml:2: is called \"B\", as is b.yaml:1; give each its own name");
        assertThat(told(pool).get(1)).startsWith("d.yaml:1: there is no key \"nam\" here; did you mean name?");
    }

    @Test
    void aPoolThatIsNotThereOrEmptyIsAFault() {
        assertThat(told(PoolFolder.read(folder))).hasSize(1);
        assertThat(told(PoolFolder.read(folder.resolve("none"))))
                .containsExactly("none:1: is not there; check the path");
    }
}
