package org.clausebook.check.wording;

import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.model.source.SettingKind;
import org.clausebook.model.source.SettingType;
import org.clausebook.model.text.Address;
import org.clausebook.model.text.Block;
import org.clausebook.model.text.Form;
import org.clausebook.model.text.Origin;
import org.clausebook.model.text.OriginPlace;
import org.clausebook.model.text.PlainText;
import org.clausebook.model.text.Run;
import org.clausebook.model.text.TreeWalker;

/**
 * A sentence that begins with a school's word asks for its capital, and one that has the word in
 * its middle does not: "{Head}" first, "{head}" after.
 */
final class TermCapitalRule implements WordingRule {

    private static final Pattern ENDED =
            Pattern.compile("(?s).*[\\p{L}\\p{N})][\\p{L}\\p{N})][.!?][\"\\u201d)]?\\s+");
    private static final Pattern UNDER_WAY = Pattern.compile("(?s).*[\\p{L}\\p{N},;]\\s+");

    private final Map<String, SettingKind> settings;

    TermCapitalRule(Map<String, SettingKind> settings) {
        this.settings = settings;
    }

    @Override
    public void check(Wording wording, Consumer<Diagnostic> found) {
        new Looking(found).blocks(wording.prose().blocks());
    }

    /** Goes through a text and keeps what was read of a block so far. */
    private final class Looking extends TreeWalker {
        private final Consumer<Diagnostic> found;
        private String before = "";
        private boolean opensSentence;

        Looking(Consumer<Diagnostic> found) {
            this.found = found;
        }

        @Override
        protected void key(Address key, Origin origin) {
            before = "";
            opensSentence = false;
        }

        /** An item or a cell may go on with a sentence begun above it; a paragraph begins one. */
        @Override
        public Boolean paragraph(Block.Paragraph paragraph) {
            key(paragraph.key(), paragraph.origin());
            opensSentence = PlainText.of(paragraph.runs()).matches("(?s).*[.!?:]");
            runs(paragraph.runs());
            return Boolean.TRUE;
        }

        @Override
        public Boolean text(Run.Text text) {
            before += text.text();
            return Boolean.TRUE;
        }

        @Override
        public Boolean ref(Run.Ref ref) {
            before += "reference";
            return Boolean.TRUE;
        }

        @Override
        public Boolean hole(Run.Hole hole) {
            SettingKind kind = settings.get(hole.setting());
            if (kind != null
                    && kind.type() == SettingType.TERM
                    && hole.form().kind() != Form.Kind.BY_NUMBER) {
                look(hole);
            }
            before += hole.setting();
            return Boolean.TRUE;
        }

        private void look(Run.Hole hole) {
            boolean starts = before.isEmpty() ? opensSentence : ENDED.matcher(before).matches();
            boolean capital = hole.form().capital();
            if (starts && !capital) {
                tell(hole, "at the start of a sentence");
            } else if (capital && UNDER_WAY.matcher(before).matches()) {
                tell(hole, "inside a sentence");
            }
        }

        private void tell(Run.Hole hole, String where) {
            String typed = typed(hole, hole.form().capital());
            OriginPlace.of(hole.origin())
                    .ifPresent(
                            at ->
                                    found.accept(
                                            Diagnostic.of(
                                                            WordingProblem.TERM_CAPITAL,
                                                            at,
                                                            typed,
                                                            where)
                                                    .underline(typed.length())
                                                    .hint(
                                                            "type '"
                                                                    + typed(
                                                                            hole,
                                                                            !hole.form().capital())
                                                                    + "'")));
        }
    }

    private static String typed(Run.Hole hole, boolean capital) {
        Form form = hole.form();
        String name = hole.setting();
        String first =
                form.article()
                        ? (capital ? "A " : "a ") + name
                        : capital
                                ? name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1)
                                : name;
        return "{"
                + first
                + (form.kind() == Form.Kind.PLURAL ? ":plural" : "")
                + (form.possessive() ? "'s" : "")
                + "}";
    }
}
