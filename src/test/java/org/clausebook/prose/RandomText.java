package org.clausebook.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A text that uses every mark there is, made up by chance from a seed, and the words that must come
 * out of it, in order.
 */
final class RandomText {

    private static final List<String> WORDS =
            List.of(
                    "staff",
                    "pupil",
                    "Ŵyn",
                    "it's",
                    "8.30am",
                    "a-b",
                    "and",
                    "1,000",
                    "don’t",
                    "50%",
                    "x_y",
                    "(see",
                    "here)",
                    "e.g.",
                    "“quoted”",
                    "Q&A",
                    "--",
                    "a*b",
                    "C++",
                    "<b>",
                    "#4",
                    "日本",
                    "...",
                    "end.");

    private final Random random;
    private final StringBuilder text = new StringBuilder();
    private final List<String> words = new ArrayList<>();
    private int names;

    RandomText(long seed) {
        this.random = new Random(seed);
        int blocks = 1 + random.nextInt(3);
        for (int i = 0; i < blocks; i++) {
            block();
        }
    }

    String text() {
        return text.toString();
    }

    /** The words, with settings and references as they were typed. */
    List<String> words() {
        return words;
    }

    private void block() {
        if (random.nextInt(3) == 0) {
            text.append("[#name-").append(++names).append("]\n");
        }
        switch (random.nextInt(7)) {
            case 0 -> list();
            case 1 -> table();
            case 2 -> quotation();
            case 3 -> meanings();
            case 4 -> paragraph("[.note]\n");
            case 5 -> paragraph("[.continued]\n");
            default -> paragraph("");
        }
        // a line between any two blocks, so that two lists never meet
        text.append('\n');
        paragraph("");
        text.append('\n');
    }

    private void paragraph(String role) {
        text.append(role);
        lines(1 + random.nextInt(3));
    }

    private void lines(int count) {
        for (int i = 0; i < count; i++) {
            line();
            text.append('\n');
        }
    }

    private void list() {
        String mark = random.nextBoolean() ? "*" : ".";
        int depth = 1;
        for (int i = 1 + random.nextInt(8); i > 0; i--) {
            text.append(mark.repeat(depth)).append(' ');
            if (random.nextInt(4) == 0) {
                text.append("[[name-").append(++names).append("]]");
            }
            lines(1 + random.nextInt(2));
            if (random.nextInt(4) == 0) {
                text.append("+\n");
                lines(1);
                text.append('\n');
            } else {
                text.append(random.nextInt(5) == 0 ? "\n" : "");
            }
            depth = Math.max(1, Math.min(5, depth + 1 - random.nextInt(3)));
        }
    }

    private void table() {
        int columns = 1 + random.nextInt(4);
        text.append("|===\n");
        for (int row = 1 + random.nextInt(4); row > 0; row--) {
            for (int column = 0; column < columns; column++) {
                text.append('|');
                if (random.nextInt(6) > 0) {
                    line();
                }
                text.append(' ');
            }
            text.append(random.nextInt(4) == 0 ? "\n\n" : "\n");
        }
        text.append("|===\n");
    }

    private void quotation() {
        text.append("____\n");
        paragraph("");
        if (random.nextBoolean()) {
            text.append('\n');
            list();
        }
        text.append("____\n");
    }

    private void meanings() {
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            word("Term");
            text.append(' ');
            words(2);
            text.append("::").append(random.nextBoolean() ? " " : "\n");
            lines(1);
        }
    }

    /** One line, which begins with a word so that no mark of a list stands first. */
    private void line() {
        word("Line");
        for (int i = random.nextInt(6); i > 0; i--) {
            text.append(' ');
            switch (random.nextInt(9)) {
                case 0 -> styled("*", "_");
                case 1 -> styled("_", "*");
                case 2 ->
                        whole(
                                random.nextBoolean() ? "{head}" : "{governors: meets | meet}",
                                "{governors}");
                case 3 -> whole("<<staff/report#who>>", "<<staff/report#who>>");
                case 4 -> link();
                default -> words(1 + random.nextInt(4));
            }
        }
    }

    private void styled(String mark, String inner) {
        text.append(mark);
        word("in");
        text.append(' ');
        if (random.nextInt(3) == 0) {
            text.append(inner);
            word("both");
            text.append(inner).append(' ');
        }
        word("side");
        text.append(mark);
    }

    private void whole(String typed, String printed) {
        text.append(typed);
        words.add(typed.startsWith("{head") ? "{head}" : printed);
    }

    private void link() {
        text.append("https://a.example/x_y?z=*[");
        words(1 + random.nextInt(3));
        text.append(']');
    }

    private void words(int count) {
        for (int i = 0; i < count; i++) {
            text.append(i > 0 ? " " : "");
            word(WORDS.get(random.nextInt(WORDS.size())));
        }
    }

    private void word(String word) {
        text.append(word);
        words.add(word);
    }
}
