package org.clausebook.prose;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Gives an engine a time limit, and contains whatever goes wrong in it: one text costs its own
 * school, never the run.
 */
final class TimedEngine implements Engine {

    /** A text of a page takes a few thousandths of this. */
    static final Duration LIMIT = Duration.ofSeconds(10);

    private static final ExecutorService READERS =
            Executors.newCachedThreadPool(
                    work -> {
                        Thread thread = new Thread(work, "text-reader");
                        thread.setDaemon(true);
                        return thread;
                    });

    private final Engine engine;
    private final Duration limit;

    TimedEngine(Engine engine, Duration limit) {
        this.engine = engine;
        this.limit = limit;
    }

    @Override
    public String convert(String asciidoc) throws Trouble {
        // getting ready takes seconds, and is no text's fault
        engine.start();
        Future<String> signs = READERS.submit(() -> engine.convert(asciidoc));
        try {
            return signs.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            // the interrupt stops a pattern in the middle of its search
            signs.cancel(true);
            throw new Trouble(ProseProblem.TOO_SLOW, "cancelled");
        } catch (ExecutionException failed) {
            throw trouble(Objects.requireNonNullElse(failed.getCause(), failed));
        } catch (InterruptedException | CancellationException stopped) {
            signs.cancel(true);
            Thread.currentThread().interrupt();
            throw new Trouble(ProseProblem.TOO_SLOW, "interrupted");
        }
    }

    private static Trouble trouble(Throwable cause) {
        if (cause instanceof Trouble trouble) {
            return trouble;
        }
        if (cause instanceof StackOverflowError) {
            return new Trouble(ProseProblem.TOO_INTRICATE, "stack overflow");
        }
        if (cause instanceof VirtualMachineError || cause instanceof LinkageError) {
            throw new IllegalStateException("AsciidoctorJ cannot run here", cause);
        }
        return new Trouble(ProseProblem.NOT_UNDERSTOOD, String.valueOf(cause.getMessage()));
    }
}
