package org.clausebook.compare.redline;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Comparisons of plain text by tools that know nothing of clauses. */
final class GeneralTools {

    private static final Pattern PIECE =
            Pattern.compile("\u0001(?<gone>[^\u0002]*)\u0002|\u0003(?<come>[^\u0004]*)\u0004");

    private GeneralTools() {}

    /** Whether a program can be started. */
    static boolean isHere(String program) {
        try {
            return new ProcessBuilder(program, "--version")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What wdiff or dwdiff mark; both take the same options for the signs around words. */
    static MarkedWords program(List<String> program, TextPair pair, Path folder)
            throws IOException, InterruptedException {
        Path before = Files.writeString(folder.resolve("before.txt"), pair.before());
        Path now = Files.writeString(folder.resolve("now.txt"), pair.now());
        List<String> command = new ArrayList<>(program);
        command.addAll(List.of("-w", "\u0001", "-x", "\u0002", "-y", "\u0003", "-z", "\u0004"));
        command.addAll(List.of(before.toString(), now.toString()));
        Path out = folder.resolve("out.txt");
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .redirectOutput(out.toFile())
                        .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("LC_ALL", "C.UTF-8");
        int code = builder.start().waitFor();
        if (code > 1) {
            throw new IllegalStateException(command + " ended with " + code);
        }
        MarkedWords marked = new MarkedWords();
        Matcher piece = PIECE.matcher(Files.readString(out, StandardCharsets.UTF_8));
        while (piece.find()) {
            if (piece.group("gone") != null) {
                marked.removed(piece.group("gone"));
            } else {
                marked.added(piece.group("come"));
            }
        }
        return marked;
    }

    /** What java-diff-utils marks in the words of both whole documents. */
    static MarkedWords library(TextPair pair) {
        List<String> before = List.of(pair.before().split("\\s+", -1));
        List<String> now = List.of(pair.now().split("\\s+", -1));
        MarkedWords marked = new MarkedWords();
        for (AbstractDelta<String> delta : DiffUtils.diff(before, now).getDeltas()) {
            marked.removed(String.join(" ", delta.getSource().getLines()));
            marked.added(String.join(" ", delta.getTarget().getLines()));
        }
        return marked;
    }
}
