package org.levelfield.screening.register;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;

/**
 * The registers that a person has imported, in one SQLite file. Not safe for use by several threads at once; several
 * programs may read the file at the same time.
 */
public final class RegisterStore implements AutoCloseable {

    private static final int WAIT_MILLIS = 10_000;
    private static final String SYNTHETIC = "synthetic-register.zip";

    private final Connection connection;
    private final String file;

    private RegisterStore(Connection connection, String file) {
        this.connection = connection;
        this.file = file;
    }

    /**
     * Where the store lies: what LEVELFIELD_REGISTER says, else {@code levelfield/register.db} in XDG_DATA_HOME, else in
     * {@code .local/share} of the home folder.
     *
     * @param environment the variables of the environment
     * @param home the home folder
     */
    public static Path usualPlace(Map<String, String> environment, Path home) {
        String own = environment.getOrDefault("LEVELFIELD_REGISTER", "");
        if (!own.isBlank()) {
            return Path.of(own);
        }
        String data = environment.getOrDefault("XDG_DATA_HOME", "");
        Path folder = data.isBlank() ? home.resolve(".local").resolve("share") : Path.of(data);
        return folder.resolve("levelfield").resolve("register.db");
    }

    /**
     * Opens the store, and makes it where it is not there.
     *
     * @throws RegisterException where the file is none of ours or cannot be made
     */
    public static RegisterStore open(Path file) throws RegisterException {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
        } catch (IOException e) {
            throw new RegisterException(file + ": cannot be made there; name another file with --store", e);
        }
        Connection connection = null;
        try {
            SQLiteConfig config = new SQLiteConfig();
            config.setBusyTimeout(WAIT_MILLIS);
            connection = config.createConnection("jdbc:sqlite:" + file.toAbsolutePath());
            Schema.prepare(connection, file.toString());
            return new RegisterStore(connection, file.toString());
        } catch (SQLException e) {
            close(connection);
            throw new RegisterException(
                    file + ": cannot be read as a store of registers; name another file with --store", e);
        } catch (RegisterException e) {
            close(connection);
            throw e;
        }
    }

    private static void close(@Nullable Connection connection) throws RegisterException {
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException e) {
            throw new RegisterException("the store cannot be closed", e);
        }
    }

    /**
     * Reads the registers at a path, each in place of what the store holds of the same source.
     *
     * @param path a file, a folder or a ZIP
     * @param asOf the day on which the keepers wrote them; else what the rows say
     * @throws RegisterException where nothing at the path is a register, or a file of it is broken; a source of which
     *     reading failed stays as it was
     */
    public ImportResult importFrom(Path path, Optional<LocalDate> asOf) throws RegisterException {
        return importFrom(path, asOf, false);
    }

    /** Reads the register of made-up charities that comes with the program. */
    public ImportResult importSynthetic() throws RegisterException {
        try (InputStream in = RegisterStore.class.getResourceAsStream(SYNTHETIC)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks " + SYNTHETIC);
            }
            Path folder = Files.createTempDirectory("levelfield");
            Path copy = folder.resolve(SYNTHETIC);
            try {
                Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
                return importFrom(copy, Optional.empty(), true);
            } finally {
                Files.deleteIfExists(copy);
                Files.deleteIfExists(folder);
            }
        } catch (IOException e) {
            throw new RegisterException("the temporary folder cannot be written; make room there", e);
        }
    }

    private ImportResult importFrom(Path path, Optional<LocalDate> asOf, boolean synthetic) throws RegisterException {
        try {
            return new RegisterImport(connection, path, asOf, synthetic).run();
        } catch (AccessDeniedException e) {
            throw new RegisterException(e.getFile() + ": may not be read; check who may read it", e);
        } catch (IOException e) {
            throw new RegisterException(path + ": cannot be read: " + e.getMessage(), e);
        } catch (SQLException e) {
            throw broken(e);
        }
    }

    /** What the store holds, in the order of {@link Source}. */
    public List<Provenance> sources() throws RegisterException {
        List<Provenance> sources = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT * FROM source ORDER BY id")) {
            while (row.next()) {
                String id = row.getString("id");
                for (Source source : Source.values()) {
                    if (source.id().equals(id)) {
                        sources.add(new Provenance(
                                source,
                                row.getString("origin"),
                                row.getString("sha256"),
                                Optional.ofNullable(row.getString("extracted")).map(LocalDate::parse),
                                row.getLong("rows_read"),
                                row.getLong("rows_refused"),
                                row.getLong("kept")));
                    }
                }
            }
        } catch (SQLException e) {
            throw broken(e);
        }
        sources.sort(Comparator.comparing(Provenance::source));
        return List.copyOf(sources);
    }

    /** Does something with a charity. */
    @FunctionalInterface
    public interface Visitor {
        /** Is given each charity in turn. */
        void visit(Charity charity);
    }

    /** Goes over the charities of a source that are on the register now in their own right, in the order of keys. */
    public void eachLive(Source source, Visitor visitor) throws RegisterException {
        try {
            CharityRows.eachLive(connection, source, visitor);
        } catch (SQLException e) {
            throw broken(e);
        }
    }

    private RegisterException broken(SQLException e) {
        return new RegisterException(
                file + ": the store of registers cannot be used (" + e.getMessage() + "); delete it and import again",
                e);
    }

    @Override
    public void close() throws RegisterException {
        close(connection);
    }
}
