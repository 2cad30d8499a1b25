package org.clausebook.compare.redline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.clausebook.model.text.PlainText;
import org.clausebook.model.text.Run;
import org.clausebook.model.text.TreeWalker;

/** Takes runs apart into words, spaces and marks, and puts such pieces together again. */
final class Atoms {

    /** "8.00am", "staff's", "e-mail" and an address are one word each. */
    private static final Pattern PIECE =
            Pattern.compile(
                    "(?<word>[\\p{L}\\p{N}]+(?:['\\u2019.:/@_-]+[\\p{L}\\p{N}]+)*)|(?<space>\\s+)|(?s:.)");

    /** Between what is compared and how it stands out. */
    static final char APART = '\u0001';

    private Atoms() {}

    static List<Atom> of(List<Run> runs) {
        Splitting splitting = new Splitting();
        splitting.runs(runs);
        return splitting.atoms;
    }

    /** The same of plain words that nobody in particular wrote. */
    static List<Atom> ofWords(String words) {
        return of(List.of(new Run.Text(words, Atom.NOBODY)));
    }

    /** The runs again; neighbours that stand out in one way become one run. */
    static List<Run> join(List<Atom> atoms) {
        return join(atoms, 0);
    }

    private static List<Run> join(List<Atom> atoms, int depth) {
        List<Run> runs = new ArrayList<>();
        int at = 0;
        while (at < atoms.size()) {
            Atom first = atoms.get(at);
            int end = at + 1;
            if (first.wraps().size() > depth) {
                Atom.Wrap wrap = first.wraps().get(depth);
                while (end < atoms.size() && isIn(wrap, atoms.get(end), depth)) {
                    end++;
                }
                runs.add(wrap.around(join(atoms.subList(at, end), depth + 1)));
            } else {
                append(runs, first.run());
            }
            at = end;
        }
        return List.copyOf(runs);
    }

    private static boolean isIn(Atom.Wrap wrap, Atom atom, int depth) {
        return atom.wraps().size() > depth && atom.wraps().get(depth).equals(wrap);
    }

    private static void append(List<Run> runs, Run run) {
        if (run instanceof Run.Text text
                && !runs.isEmpty()
                && runs.get(runs.size() - 1) instanceof Run.Text last
                && last.origin().equals(text.origin())) {
            runs.set(runs.size() - 1, new Run.Text(last.text() + text.text(), text.origin()));
        } else {
            runs.add(run);
        }
    }

    /** Remembers what stands around the words that it passes. */
    private static final class Splitting extends TreeWalker {
        private final List<Atom> atoms = new ArrayList<>();
        private final Deque<Atom.Wrap> around = new ArrayDeque<>();
        private String looks = "";

        @Override
        public Boolean text(Run.Text text) {
            Matcher piece = PIECE.matcher(text.text());
            while (piece.find()) {
                Atom.Kind kind =
                        piece.group("word") != null
                                ? Atom.Kind.WORD
                                : piece.group("space") != null ? Atom.Kind.SPACE : Atom.Kind.MARK;
                String words = kind == Atom.Kind.SPACE ? " " : piece.group();
                add(words, kind, new Run.Text(words, text.origin()));
            }
            return Boolean.TRUE;
        }

        @Override
        public Boolean ref(Run.Ref ref) {
            add(APART + ref.to().toString(), Atom.Kind.WORD, ref);
            return Boolean.TRUE;
        }

        @Override
        public Boolean hole(Run.Hole hole) {
            add(APART + "{" + hole.setting() + "}" + hole.form(), Atom.Kind.WORD, hole);
            return Boolean.TRUE;
        }

        @Override
        public Boolean styled(Run.Styled styled) {
            return within(new Atom.Wrap(Optional.of(styled.style()), List.of()), styled.runs());
        }

        @Override
        public Boolean link(Run.Link link) {
            return within(new Atom.Wrap(Optional.empty(), link.href()), link.runs());
        }

        private Boolean within(Atom.Wrap wrap, List<Run> inside) {
            around.addLast(wrap);
            looks = looks();
            runs(inside);
            around.removeLast();
            looks = looks();
            return Boolean.TRUE;
        }

        private String looks() {
            return around.stream()
                    .map(
                            wrap ->
                                    wrap.style().map(Enum::name).orElse("")
                                            + PlainText.of(wrap.href()))
                    .collect(Collectors.joining(String.valueOf(APART)));
        }

        private void add(String words, Atom.Kind kind, Run run) {
            atoms.add(new Atom(words + APART + looks, kind, List.copyOf(around), run));
        }
    }
}
