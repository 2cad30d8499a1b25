package org.clausebook.publish;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clausebook.json.Sha256;
import org.clausebook.model.policy.Drift;
import org.clausebook.model.source.Amendment;
import org.clausebook.model.text.Op;

/**
 * Works out which lines of a school's file change when it decides on its wordings of one policy.
 * Nothing else in the file is touched.
 */
final class WordingEdit {

    private static final String TO_WRITE = "# to be written anew: ";
    private static final int FIGURES = 12;

    private final YamlLines lines;
    private final String policy;
    private final List<YamlLines.Change> changes = new ArrayList<>();
    private final Set<Integer> taken = new LinkedHashSet<>();
    private final List<List<String>> decisions = new ArrayList<>();

    /**
     * @param text the file
     */
    WordingEdit(String text, String policy) {
        this.lines = new YamlLines(text);
        this.policy = policy;
    }

    /** What cannot be done without a person. */
    static final class ByHand extends RuntimeException {
        private static final long serialVersionUID = 1L;

        ByHand(String why) {
            super(why);
        }
    }

    /** Takes the wording out, with the comments that stand above it: they speak of it. */
    void adopt(Drift drift) {
        YamlLines.Span item = item(drift.override());
        int first = item.first();
        while (isCommentAt(first - 1, item.indent())) {
            first--;
        }
        taken.add(item.first());
        change(first, item.end(), List.of());
    }

    private boolean isCommentAt(int at, int indent) {
        String line = lines.line(at);
        return line.strip().startsWith("#") && YamlLines.indent(line) == indent;
    }

    /** States that the wording was read against the text that stands there now. */
    void redate(Drift drift) {
        Amendment override = drift.override();
        YamlLines.Span item = item(override);
        request(item).ifPresent(asked -> change(asked.first(), asked.end(), List.of()));
        if (drift.upper().isEmpty() && override.was().text().isEmpty()) {
            number(override, drift.now());
            return;
        }
        YamlLines.Span was = inItem(item, "was");
        lines.inItem(item, "over").ifPresent(over -> remove(item, over));
        List<String> fresh = new ArrayList<>();
        boolean first = was.first() == item.first();
        String lead = first ? dash(item, was) : " ".repeat(was.indent());
        if (drift.upper().isPresent()) {
            String inside = " ".repeat(was.indent() + 2);
            fresh.add(lead + "was:");
            fresh.add(inside + "layer: " + drift.upper().get());
            fresh.add(inside + "version: " + drift.now());
            fresh.add(inside + "text: |");
            unnamed(drift).forEach(line -> fresh.add(line.isEmpty() ? "" : inside + "  " + line));
            fresh.add(" ".repeat(was.indent()) + "over: " + drift.upper().get());
        } else {
            fresh.add(lead + "was: " + drift.now());
        }
        change(was.first(), was.end(), fresh);
    }

    /** The text that stands there now, without the name that its place has anyway. */
    private static List<String> unnamed(Drift drift) {
        List<String> typed = drift.typed();
        boolean named =
                !typed.isEmpty() && typed.get(0).equals("[#" + drift.target().anchor() + "]");
        return named ? typed.subList(1, typed.size()) : typed;
    }

    /** The same as the file will have it. */
    static String seen(Drift drift) {
        return String.join("\n", unnamed(drift));
    }

    private void number(Amendment override, int version) {
        int at = override.was().at().line() - 1;
        String line = lines.line(at);
        int from = override.was().at().column() - 1;
        String typed = String.valueOf(override.was().version().orElseThrow());
        int start = line.indexOf(typed, from);
        if (start < 0) {
            throw new ByHand("cannot tell where 'was' is typed");
        }
        String rest = line.substring(start + typed.length());
        String fresh = line.substring(0, start) + version + rest;
        change(at, at + 1, List.of(plain(fresh)));
    }

    /** Puts new words in place of the wording's own. */
    void reword(Drift drift, String wording) {
        Op op = drift.override().op();
        if (op == Op.REMOVE) {
            throw new ByHand("it takes the text away, so it has no wording to write anew");
        }
        YamlLines.Span item = item(drift.override());
        YamlLines.Span words = inItem(item, op.key());
        boolean first = words.first() == item.first();
        String lead = first ? dash(item, words) : " ".repeat(words.indent());
        List<String> fresh = new ArrayList<>(List.of(lead + op.key() + ": |"));
        wording.strip()
                .lines()
                .map(String::stripTrailing)
                .forEach(l -> fresh.add(l.isEmpty() ? "" : " ".repeat(words.indent() + 2) + l));
        change(words.first(), words.end(), fresh);
    }

    /**
     * Asks above the wording for it to be written anew.
     *
     * @return whether it has been since it was asked for
     */
    boolean isRewritten(Drift drift) {
        YamlLines.Span item = item(drift.override());
        Optional<YamlLines.Span> asked = request(item);
        String figures = figures(drift.override());
        if (asked.isPresent()) {
            return !lines.line(asked.get().first()).contains("(" + figures + ")");
        }
        String lead = " ".repeat(item.indent());
        List<String> comment = new ArrayList<>();
        comment.add(
                lead
                        + TO_WRITE
                        + drift.target()
                        + " against version "
                        + drift.now()
                        + "; say decide again when it is done ("
                        + figures
                        + ")");
        unnamed(drift).forEach(l -> comment.add((lead + "#   " + l).stripTrailing()));
        change(item.first(), item.first(), comment);
        return false;
    }

    private static String figures(Amendment override) {
        return Sha256.of(override.text().map(text -> text.text()).orElse("")).substring(0, FIGURES);
    }

    /** The comment above a wording that asks for it to be written anew. */
    private Optional<YamlLines.Span> request(YamlLines.Span item) {
        YamlLines.Span above = lines.commentsAbove(item.first());
        for (int at = above.first(); at < above.end(); at++) {
            if (lines.line(at).strip().startsWith(TO_WRITE)) {
                return Optional.of(new YamlLines.Span(at, item.first(), item.indent()));
            }
        }
        return Optional.empty();
    }

    /** Records the decision. */
    void record(Drift drift, Reply reply) {
        decisions.add(DecisionLines.of(drift, reply));
    }

    /** The file with all changes. */
    String text() {
        YamlLines.Span choice =
                lines.child(lines.whole(), "policies")
                        .flatMap(policies -> lines.child(policies, policy))
                        .orElseThrow(() -> new ByHand("'" + policy + "' has no lines of its own"));
        Optional<YamlLines.Span> own = lines.child(choice, "overrides");
        own.filter(this::isEmptied)
                .ifPresent(list -> change(list.first(), list.first() + 1, List.of()));
        if (!decisions.isEmpty()) {
            decide(choice, own);
        }
        return lines.with(changes);
    }

    private void decide(YamlLines.Span choice, Optional<YamlLines.Span> own) {
        Optional<YamlLines.Span> list = lines.child(choice, "decisions");
        int at =
                list.map(YamlLines.Span::end)
                        .or(() -> own.map(YamlLines.Span::end))
                        .orElse(choice.end());
        int dash =
                list.map(lines::dashes)
                        .or(() -> own.map(span -> span.indent() + 2))
                        .orElse(choice.indent() + 4);
        List<String> fresh = new ArrayList<>();
        if (list.isEmpty()) {
            fresh.add(" ".repeat(dash - 2) + "decisions:");
        } else if (lines.line(list.get().first()).strip().endsWith("]")) {
            throw new ByHand("'decisions' stands in brackets");
        }
        for (List<String> keys : decisions) {
            for (int i = 0; i < keys.size(); i++) {
                fresh.add(" ".repeat(dash) + (i == 0 ? "- " : "  ") + keys.get(i));
            }
        }
        change(at, at, fresh);
    }

    private boolean isEmptied(YamlLines.Span list) {
        int dash = lines.dashes(list);
        for (int at = list.first() + 1; at < list.end(); at++) {
            String line = lines.line(at);
            boolean item = YamlLines.counts(line) && YamlLines.indent(line) == dash;
            if (item && !taken.contains(at)) {
                return false;
            }
        }
        return !taken.isEmpty();
    }

    private YamlLines.Span item(Amendment override) {
        return lines.item(override.at().line() - 1)
                .filter(item -> lines.line(item.first()).indexOf('[', 0) != item.indent() + 2)
                .orElseThrow(() -> new ByHand("the wording has no lines of its own"));
    }

    private YamlLines.Span inItem(YamlLines.Span item, String key) {
        return lines.inItem(item, key)
                .orElseThrow(() -> new ByHand("the wording stands in braces with all its keys"));
    }

    /** The start of an item's first line, up to its first key. */
    private String dash(YamlLines.Span item, YamlLines.Span key) {
        return lines.line(item.first()).substring(0, key.indent());
    }

    private void remove(YamlLines.Span item, YamlLines.Span key) {
        if (key.first() == item.first()) {
            throw new ByHand("'over' stands first in the wording");
        }
        change(key.first(), key.end(), List.of());
    }

    private void change(int first, int end, List<String> fresh) {
        changes.add(
                new YamlLines.Change(
                        first,
                        end,
                        changes.size(),
                        fresh.stream().map(WordingEdit::plain).toList()));
    }

    private static String plain(String line) {
        return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
    }
}
