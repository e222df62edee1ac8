package org.levelfield.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.levelfield.Desktop;

/** A real PostgreSQL server that the tests start themselves. */
public final class Postgres implements AutoCloseable {

    private final EmbeddedPostgres server;

    private Postgres(EmbeddedPostgres server) {
        this.server = server;
    }

    /** Starts a server with an empty database; where none can run the test is skipped, and says so. */
    public static Postgres start() {
        try {
            return new Postgres(EmbeddedPostgres.builder().start());
        } catch (IOException | RuntimeException | LinkageError e) {
            throw Desktop.missing("a PostgreSQL server that can run here (" + e.getMessage() + ")");
        }
    }

    /** The address of its database. */
    public String address() {
        return server.getJdbcUrl("postgres", "postgres");
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
