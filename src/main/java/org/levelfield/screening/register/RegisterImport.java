package org.levelfield.screening.register;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.levelfield.screening.register.GivenFiles.Part;

/** Reads the tables at a path into the store: each source whole, or not at all. */
final class RegisterImport {

    private static final String EXPECTED =
            "; what is read: the public extract of the Charity Commission for England and"
                    + " Wales (.txt or .json), the CharityExport of the Scottish regulator, charitydetails.csv of Northern"
                    + " Ireland, BasicCompanyData of Companies House, each also as ZIP or in a folder";

    private final Connection connection;
    private final Path path;
    private final Optional<LocalDate> asOf;
    private final boolean synthetic;
    private final List<String> faults = new ArrayList<>();

    RegisterImport(Connection connection, Path path, Optional<LocalDate> asOf, boolean synthetic) {
        this.connection = connection;
        this.path = path;
        this.asOf = asOf;
        this.synthetic = synthetic;
    }

    ImportResult run() throws IOException, SQLException, RegisterException {
        Map<Source, List<TableFile>> tables = new EnumMap<>(Source.class);
        List<String> passedOver = new ArrayList<>();
        try (GivenFiles given = GivenFiles.at(path)) {
            for (Part part : given.parts()) {
                Optional<TableFile> file = TableFile.of(part);
                if (file.isPresent()) {
                    Source source =
                            synthetic ? Source.SYNTHETIC : file.get().table().source();
                    tables.computeIfAbsent(source, none -> new ArrayList<>()).add(file.get());
                } else {
                    passedOver.add(part.name());
                }
            }
            if (tables.isEmpty()) {
                throw new RegisterException(path + ": holds no register in a shape that is known" + EXPECTED);
            }
            List<Provenance> sources = new ArrayList<>();
            for (Map.Entry<Source, List<TableFile>> each : tables.entrySet()) {
                sources.add(load(each.getKey(), each.getValue()));
            }
            return new ImportResult(sources, faults, passedOver);
        }
    }

    private Provenance load(Source source, List<TableFile> files) throws IOException, SQLException, RegisterException {
        if (files.stream().noneMatch(file -> file.table().needed())) {
            throw new RegisterException(path + ": holds tables of the " + source.keeper()
                    + " but not publicextract.charity, without which they mean nothing; give the folder with all");
        }
        // The charities first: what they own is added to their rows.
        List<TableFile> inOrder =
                files.stream().sorted(Comparator.comparing(TableFile::table)).toList();
        connection.setAutoCommit(false);
        boolean done = false;
        try (Loading loading = new Loading(connection, source)) {
            Provenance provenance = load(source, inOrder, loading);
            note(provenance);
            connection.commit();
            done = true;
            return provenance;
        } finally {
            if (!done) {
                connection.rollback();
            }
            connection.setAutoCommit(true);
        }
    }

    private Provenance load(Source source, List<TableFile> files, Loading loading)
            throws IOException, SQLException, RegisterException {
        loading.clear();
        long read = 0;
        long refused = 0;
        for (TableFile file : files) {
            RowTally tally = new RowTally(file, loading);
            try {
                if (file.form() == TableFile.Form.JSON) {
                    JsonRows.read(file, tally);
                } else {
                    TextRows.read(file, tally);
                }
            } catch (IOException e) {
                throw new RegisterException(
                        file.part().name() + ": " + e.getMessage() + "; nothing of the " + source.keeper()
                                + " was changed; download the file again",
                        e);
            }
            read += tally.read();
            refused += tally.refused();
            faults.addAll(tally.faults());
        }
        long kept = kept(source);
        if (kept == 0) {
            throw new RegisterException(path + ": holds no row of the " + source.keeper()
                    + " that can be read; nothing was changed; download the file again");
        }
        List<Path> onDisk =
                files.stream().map(file -> file.part().file()).distinct().toList();
        return new Provenance(
                source,
                GivenFiles.name(path),
                GivenFiles.sha256(onDisk),
                asOf.isPresent() ? asOf : loading.extracted(),
                read,
                refused,
                kept);
    }

    private long kept(Source source) throws SQLException {
        String query = source.ofCharities()
                ? "SELECT count(*) FROM charity WHERE register = ?"
                : "SELECT count(*) FROM company WHERE ? <> ''";
        try (PreparedStatement count = connection.prepareStatement(query)) {
            count.setString(1, source.id());
            try (ResultSet result = count.executeQuery()) {
                return result.next() ? result.getLong(1) : 0;
            }
        }
    }

    private void note(Provenance one) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT OR REPLACE INTO source VALUES (?, ?, ?, ?, ?, ?, ?, ?)")) {
            insert.setString(1, one.source().id());
            insert.setString(2, one.origin());
            insert.setString(3, one.sha256());
            insert.setString(4, one.extracted().map(LocalDate::toString).orElse(null));
            insert.setLong(5, one.read());
            insert.setLong(6, one.refused());
            insert.setLong(7, one.kept());
            insert.setString(8, one.source().licence());
            insert.executeUpdate();
        }
    }
}
