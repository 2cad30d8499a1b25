import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.clausebook.cli.CommandLines;
import org.clausebook.cli.Surroundings;

/**
 * Runs the commands that it reads, one a line with tabs between the words, in one start of Java:
 * most of the time of a single command is that start. "move", which is no command of Clausebook,
 * puts a folder elsewhere. The first command that fails ends it.
 */
final class Commands {

    private Commands() {}

    public static void main(String[] none) throws Exception {
        BufferedReader in =
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        Surroundings surroundings =
                new Surroundings(
                        new BufferedReader(new StringReader("")),
                        out,
                        err,
                        false,
                        false,
                        Path.of(""),
                        LocalDate::now,
                        1);
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String[] words = line.split("\t");
            if (words[0].equals("move")) {
                Files.move(Path.of(words[1]), Path.of(words[2]));
                continue;
            }
            int code = CommandLines.run(surroundings, words);
            if (code != 0) {
                err.println("not done: " + String.join(" ", words));
                System.exit(code);
            }
        }
    }
}
