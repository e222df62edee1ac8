package org.levelfield.report.read;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/**
 * A report that was read from a file of JSON. It is read piece by piece within limits, so that no file, whatever it
 * holds, fills memory or ends the program.
 *
 * @param report what it says; empty where there is a fault
 * @param fault what is wrong and what to do, in one line without the file's name; empty where the report was read
 */
public record SavedReportFile(Optional<SavedReport> report, Optional<String> fault) {

    private static final long MOST_BYTES = 400_000_000;
    private static final int DEEPEST = 40;
    private static final int LONGEST_WORDS = 1_000_000;
    private static final int LONGEST_NUMBER = 60;
    private static final int LONGEST_NAME = 200;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxDocumentLength(MOST_BYTES)
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST_WORDS)
                    .maxNumberLength(LONGEST_NUMBER)
                    .maxNameLength(LONGEST_NAME)
                    .build())
            .build();

    /** Reads a file. */
    public static SavedReportFile read(Path file) {
        if (!Files.isRegularFile(file)) {
            return faulty(Files.exists(file) ? "is no file; name a report" : "is not there; check the path");
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return read(in);
        } catch (IOException e) {
            return faulty("cannot be read; check its rights");
        }
    }

    /** Reads a text. */
    public static SavedReportFile parse(String text) {
        return read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static SavedReportFile read(InputStream in) {
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), in)) {
            return new SavedReportFile(Optional.of(new SavedReportReader(json).read()), Optional.empty());
        } catch (StreamConstraintsException e) {
            return faulty("is larger or deeper than any report; check the path");
        } catch (NoReport e) {
            return faulty(String.valueOf(e.getMessage()));
        } catch (JacksonException e) {
            String line = e.getLocation() == null
                    ? ""
                    : " (line " + Math.max(1, e.getLocation().getLineNr()) + ")";
            return faulty("is no JSON" + line + "; make it with check --format json");
        }
    }

    private static SavedReportFile faulty(String what) {
        return new SavedReportFile(Optional.empty(), Optional.of(what));
    }

    /** Why a file that is JSON is no report. */
    static final class NoReport extends RuntimeException {

        private static final long serialVersionUID = 1;

        NoReport(String what) {
            super(what);
        }
    }
}
