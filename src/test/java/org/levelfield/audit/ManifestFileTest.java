package org.levelfield.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levelfield.store.PackSource;

class ManifestFileTest {

    private static final PackSource.Manifest FULL = new PackSource.Manifest(
            Optional.of("Marl Vale, the Council"),
            Optional.of("2026-03-04"),
            Optional.of(new BigDecimal("1200000")),
            Optional.of("GBP"),
            Optional.of("North"),
            Optional.of("MV-1"),
            Optional.of("Chairs"));

    @TempDir
    private Path folder = Path.of("");

    private ManifestFile read(String name, String text) throws IOException {
        return ManifestFile.read(Files.writeString(folder.resolve(name), text));
    }

    @Test
    void aTableAndJsonLinesSayTheSame() throws IOException {
        ManifestFile table = read("m.csv", """
                Path,buyer,DATE,value,region,reference,service,more
                ./alpha/,"Marl Vale, the Council",2026-03-04,"£1,200,000",North,MV-1,Chairs,x
                beta,,,,,,,
                """);
        ManifestFile lines = read("m.jsonl", """
                {"path":"alpha","buyer":"Marl Vale, the Council","date":"2026-03-04","value":1200000,"currency":"GBP",\
                "region":"North","reference":"MV-1","service":"Chairs"}

                {"path":"beta"}
                """);
        assertThat(table.faults()).isEmpty();
        assertThat(table.entries()).isEqualTo(Map.of("alpha", FULL, "beta", PackSource.Manifest.EMPTY));
        assertThat(lines).isEqualTo(table);
    }

    @Test
    void everyFaultNamesItsLine() throws IOException {
        assertThat(read("m.csv", "path,date,value\na,4/3/2026,\nb,,lots\n,2026-03-04,\nc,,\nc,,\n")
                        .faults())
                .satisfiesExactly(
                        fault -> assertThat(fault).contains("m.csv, line 2: '4/3/2026' is no date"),
                        fault -> assertThat(fault).contains("line 3: 'lots' is no amount"),
                        fault -> assertThat(fault).contains("line 4: has no path"),
                        fault -> assertThat(fault).contains("line 6: c stands in the manifest before"));
        assertThat(read("n.csv", "file\na\n").faults())
                .singleElement()
                .asString()
                .contains("no column 'path'");
        assertThat(read("m.jsonl", "{\n").faults()).singleElement().asString().contains("line 1: is no JSON");
    }

    @Test
    void anEntryFindsItsPackWithAndWithoutTheFoldersName() throws IOException {
        ManifestFile file = read("m.csv", "path,buyer\nalpha,A\nall/beta,B\ngamma,C\n");
        List<FoundPack> packs = List.of(new FoundPack("all", "alpha", folder), new FoundPack("all", "beta", folder));
        assertThat(file.of(packs)).containsOnlyKeys("all/alpha", "all/beta");
        assertThat(file.without(packs)).containsExactly("gamma");
    }
}
