package org.levelfield.audit;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import tools.jackson.databind.json.JsonMapper;

/** What a worker process does: a line with a pack comes in, a line with its rows goes out, until the input ends. */
public final class WorkerLoop {

    static final JsonMapper JSON = JsonMapper.builder().build();

    private WorkerLoop() {}

    /**
     * Answers until the input ends.
     *
     * @param audit what checks
     * @param in one question a line
     * @param out one answer a line
     * @param end run when the input ends, also in the midst of a pack: whoever asked is gone
     * @throws IOException where answers cannot be written
     */
    public static void run(PackAudit audit, InputStream in, OutputStream out, Runnable end) throws IOException {
        BlockingQueue<String> questions = new LinkedBlockingQueue<>();
        Thread reading = new Thread(() -> read(in, questions, end), "questions");
        reading.setDaemon(true);
        reading.start();
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        try {
            while (true) {
                write(writer, answer(audit.with(asking(writer, questions)), questions.take()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void write(Writer writer, WorkerAnswer answer) throws IOException {
        writer.write(JSON.writeValueAsString(answer));
        writer.write('\n');
        writer.flush();
    }

    /** Asks for the notices that fit a pack: who gave it knows them all. */
    private static NoticeLookup asking(Writer writer, BlockingQueue<String> questions) {
        return (reference, numbers) -> {
            try {
                write(writer, WorkerAnswer.askFor(numbers));
                return JSON.readValue(questions.take(), FoundNotices.class);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("nobody answers any more", e);
            }
        };
    }

    private static void read(InputStream in, BlockingQueue<String> questions, Runnable end) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                questions.add(line);
            }
        } catch (IOException e) {
            // The same as its end.
        }
        end.run();
    }

    private static WorkerAnswer answer(PackAudit audit, String line) {
        try {
            WorkerAnswer.Question question = JSON.readValue(line, WorkerAnswer.Question.class);
            if (question.file().isPresent()) {
                audit.read(question.task(), question.file().get());
                return WorkerAnswer.tried();
            }
            return WorkerAnswer.of(audit.rows(question.task()));
        } catch (RuntimeException | StackOverflowError e) {
            return WorkerAnswer.of(WorkerAnswer.defect(e));
        }
    }
}
