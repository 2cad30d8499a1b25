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

    /** Why some keys do not fit in a school's file. */
    static final String GROUPS = "goes with kind: federation and kind: trust";

    private KeysThatFit() {}

    /** Refuses a key where it does not fit, and says where it does. */
    static void only(Fields fields, String key, boolean fits, String why) {
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
                                                        why)
                                                .underline(found.width())
                                                .hint("take the line away")));
    }

    /**
     * The one key of several that is there; where none or more are, says so and makes the thing
     * unusable.
     */
    static Optional<String> exactlyOne(Fields fields, List<String> keys) {
        List<Entry> present = new ArrayList<>();
        for (Entry entry : fields.mapping().entries().values()) {
            if (keys.contains(entry.key())) {
                present.add(entry);
            }
        }
        if (present.size() == 1) {
            return Optional.of(present.get(0).key());
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
            return Optional.empty();
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
                                        first.key())
                                .underline(second.width())
                                .hint("keep exactly one of " + all));
        return Optional.empty();
    }
}
