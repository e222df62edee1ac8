package org.levelfield.audit;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.levelfield.store.PackRows;
import tools.jackson.core.JacksonException;

/** Checks in a process of its own, which is started anew when a pack took it down. */
final class WorkerProcess implements Checker {

    /** How a worker ends that ran out of memory. */
    static final int OUT_OF_MEMORY = 3;

    private static final int GRACE_SECONDS = 5;

    /** What the readers say of a file that took too long or too much. */
    private static final Set<String> WEARING = Set.of("too-slow", "too-large");

    private final List<String> command;
    private final Duration limit;
    private final NoticeLookup notices;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "time limit");
        thread.setDaemon(true);
        return thread;
    });
    private @Nullable Process process;
    private @Nullable Writer to;
    private @Nullable BufferedReader from;

    /**
     * Starts nothing yet.
     *
     * @param command what starts a worker
     * @param limit how long a pack may take
     * @param notices all that there are; a worker gets those that fit its pack
     */
    WorkerProcess(List<String> command, Duration limit, NoticeLookup notices) {
        this.command = List.copyOf(command);
        this.limit = limit;
        this.notices = notices;
    }

    @Override
    public PackRows check(Task task) throws CheckFailedException {
        return ask(new WorkerAnswer.Question(task, Optional.empty()))
                .rows()
                .orElseThrow(() -> new CheckFailedException(
                        new Task.Reason("worker-failed", "could not be checked: its worker gave no rows")));
    }

    @Override
    public void probe(Task task, String file) throws CheckFailedException {
        ask(new WorkerAnswer.Question(task, Optional.of(file)));
    }

    private WorkerAnswer ask(WorkerAnswer.Question question) throws CheckFailedException {
        AtomicBoolean late = new AtomicBoolean();
        ScheduledFuture<?> alarm = null;
        try {
            Process running = started();
            alarm = clock.schedule(
                    () -> {
                        late.set(true);
                        running.destroyForcibly();
                    },
                    limit.toMillis(),
                    TimeUnit.MILLISECONDS);
            WorkerAnswer answer = answer(question, running, late);
            if (answer.numbers().isPresent()) {
                FoundNotices found = notices.find(
                        question.task().source().manifest().reference(),
                        answer.numbers().get());
                answer = answer(found, running, late);
            }
            if (answer.rows().filter(WorkerProcess::isWorn).isPresent()) {
                stop();
            }
            if (answer.failure().isPresent()) {
                throw new CheckFailedException(answer.failure().get());
            }
            return answer;
        } catch (IOException | JacksonException e) {
            Process broken = process;
            throw broken == null ? noStart(e) : died(broken, late.get());
        } finally {
            if (alarm != null) {
                alarm.cancel(false);
            }
        }
    }

    private WorkerAnswer answer(Object question, Process running, AtomicBoolean late)
            throws IOException, CheckFailedException {
        String line = exchange(WorkerLoop.JSON.writeValueAsString(question));
        if (line == null) {
            throw died(running, late.get());
        }
        return WorkerLoop.JSON.readValue(line, WorkerAnswer.class);
    }

    /**
     * Whether a worker may still be busy with what it gave up, or short of memory because of it: the next pack must not
     * suffer for that, or its rows would hang on which pack came before.
     */
    private static boolean isWorn(PackRows rows) {
        return rows.problems().stream().anyMatch(problem -> WEARING.contains(problem.code()));
    }

    private @Nullable String exchange(String line) throws IOException {
        if (to == null || from == null) {
            throw new IOException("no worker");
        }
        to.write(line);
        to.write('\n');
        to.flush();
        return from.readLine();
    }

    private Process started() throws IOException {
        if (process == null || !process.isAlive()) {
            stop();
            process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            to = new BufferedWriter(new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8));
            from = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        }
        return process;
    }

    private CheckFailedException died(Process worker, boolean late) {
        if (late) {
            stop();
            return new CheckFailedException(new Task.Reason(
                    "out-of-time",
                    "took longer than the " + limit.toSeconds()
                            + " seconds that a pack may take; give more with --pack-seconds and --retry"));
        }
        int status = ended(worker);
        stop();
        return new CheckFailedException(
                status == OUT_OF_MEMORY
                        ? new Task.Reason(
                                "out-of-memory",
                                "needs more memory than a worker has; give more with --worker-memory and --retry")
                        : new Task.Reason(
                                "worker-died",
                                "took the process down that read it (exit status " + status + "), and was left out"));
    }

    private static CheckFailedException noStart(Exception fault) {
        return new CheckFailedException(new Task.Reason(
                "worker-died", "could not be checked, since no worker could be started: " + fault.getMessage()));
    }

    private static int ended(Process worker) {
        try {
            if (!worker.waitFor(GRACE_SECONDS, TimeUnit.SECONDS)) {
                worker.destroyForcibly();
                worker.waitFor(GRACE_SECONDS, TimeUnit.SECONDS);
            }
            return worker.isAlive() ? -1 : worker.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    /** Ends the worker: one that only waits for a pack is told by the end of its input. */
    private void stop() {
        try {
            if (to != null) {
                to.close();
            }
        } catch (IOException e) {
            // It is gone already.
        }
        if (process != null) {
            process.destroyForcibly();
        }
        process = null;
        to = null;
        from = null;
    }

    @Override
    public void close() {
        stop();
        clock.shutdownNow();
    }
}
