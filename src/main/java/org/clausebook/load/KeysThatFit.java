package org.clausebook.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.load.Node.Entry;

/**
 * Rules on which keys stand together, which the schemas leave to Java so that one mistake gives one
 * message.
 */
final class KeysThatFit {

    private KeysThatFit() {}

    /** Refuses a key unless what it belongs to is there. */
    static void only(Fields fields, String key, boolean fits, String with) {
        Optional<Entry> entry = fits ? Optional.empty() : fields.entry(key);
        entry.ifPresent(
                found ->
                        fields.scope()
                                .findings()
                                .report(
                                        Diagnostic.of(
                                                        LoadProblem.KEY_DOES_NOT_FIT,
                                                        found.at(),
                                                        key,
                                                        with)
                                                .underline(found.width())
                                                .hint("take the line away")));
    }

    /**
     * The one key of several that is there; where none or more are, says so and makes the thing
     * unusable.
     */
    static String exactlyOne(Fields fields, List<String> keys) {
        List<Entry> present = new ArrayList<>();
        for (Entry entry : fields.mapping().entries().values()) {
            if (keys.contains(entry.key())) {
                present.add(entry);
            }
        }
        if (present.size() == 1) {
            return present.get(0).key();
        }
        String all =
                String.join(", ", keys.subList(0, keys.size() - 1))
                        + " or "
                        + keys.get(keys.size() - 1);
        fields.drop();
        if (present.isEmpty()) {
            fields.scope()
                    .findings()
                    .report(
                            Diagnostic.of(LoadProblem.NONE_OF_KEYS, fields.at(), all)
                                    .hint("add one of these keys"));
            return keys.get(0);
        }
        Entry first = present.get(0);
        Entry second = present.get(1);
        fields.scope()
                .findings()
                .report(
                        Diagnostic.of(
                                        LoadProblem.SEVERAL_OF_KEYS,
                                        second.at(),
                                        second.key(),
                                        first.key(),
                                        all)
                                .underline(second.width())
                                .hint("keep one of the two"));
        return first.key();
    }
}
