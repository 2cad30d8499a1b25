package org.clausebook.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Chromium without a window, where it is installed. */
public final class Browser {

    private Browser() {}

    /** Whether there is one. */
    public static boolean isThere() {
        String path = System.getenv("PATH");
        return path != null
                && Stream.of(path.split(java.io.File.pathSeparator, -1))
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "chromium")));
    }

    /**
     * The page as it stands when its scripts have run; it is given no network but this machine. The
     * browser's clock leaps from one timer to the next, so a script that waits for something else
     * has to keep a timer going.
     */
    public static String page(String address, Path scratch) throws IOException {
        Path out = Files.createTempFile(scratch, "page", ".html");
        Process browser =
                new ProcessBuilder(
                                List.of(
                                        "chromium",
                                        "--headless",
                                        "--no-sandbox",
                                        "--disable-gpu",
                                        "--disable-dev-shm-usage",
                                        "--disable-background-networking",
                                        "--disable-component-update",
                                        "--disable-sync",
                                        "--no-first-run",
                                        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
                                        "--user-data-dir=" + scratch.resolve("browser"),
                                        "--virtual-time-budget=20000000",
                                        "--dump-dom",
                                        address))
                        .redirectOutput(out.toFile())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try {
            if (!browser.waitFor(3, TimeUnit.MINUTES)) {
                throw new IOException("the browser did not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } finally {
            browser.destroyForcibly();
        }
        return Files.readString(out, StandardCharsets.UTF_8);
    }
}
