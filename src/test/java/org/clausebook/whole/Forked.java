package org.clausebook.whole;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.clausebook.cli.Main;

/** Runs a command in a Java process of its own. */
final class Forked {

    private Forked() {}

    /** What the process answered. */
    record Answer(int code, String out, String err) {}

    /** The command with these options of Java; a process that hangs is ended. */
    static Answer run(List<String> options, List<String> arguments) throws IOException {
        return run(options, System.getProperty("java.class.path"), Main.class, arguments);
    }

    /** The same with these classes and another class to start. */
    static Answer run(List<String> options, String classPath, Class<?> main, List<String> arguments)
            throws IOException {
        Path out = Files.createTempFile("forked", ".out");
        Path err = Files.createTempFile("forked", ".err");
        try {
            List<String> command = new ArrayList<>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.add("-Djava.awt.headless=true");
            // a process that ends soon has little of the slower compiler
            command.add("-XX:TieredStopAtLevel=1");
            command.addAll(options);
            command.add("-cp");
            command.add(classPath);
            command.add(main.getName());
            command.addAll(arguments);
            Process process =
                    new ProcessBuilder(command)
                            .redirectOutput(out.toFile())
                            .redirectError(err.toFile())
                            .start();
            if (!process.waitFor(10, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IOException("the process did not end");
            }
            return new Answer(
                    process.exitValue(),
                    Files.readString(out, StandardCharsets.UTF_8),
                    Files.readString(err, StandardCharsets.UTF_8));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }
}
