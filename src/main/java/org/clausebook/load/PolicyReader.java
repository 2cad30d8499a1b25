package org.clausebook.load;

import java.util.List;
import java.util.Optional;
import org.clausebook.model.source.GroupLock;
import org.clausebook.model.source.Lock;
import org.clausebook.model.source.Omission;
import org.clausebook.model.source.Placed;
import org.clausebook.model.source.PolicyChoice;
import org.clausebook.model.source.Readers;
import org.clausebook.model.source.VariantUse;

/** Reads what a profile chooses for one policy. */
final class PolicyReader {

    private final boolean group;

    PolicyReader(boolean group) {
        this.group = group;
    }

    PolicyChoice read(String id, Fields fields) {
        KeysThatFit.only(fields, "locks", group, KeysThatFit.GROUPS);
        KeysThatFit.only(fields, "issued-for", group, KeysThatFit.GROUPS);
        Placed<String> outline =
                ClauseIds.maybe(fields, "outline").orElse(new Placed<>(id, fields.at()));
        return new PolicyChoice(
                id,
                outline,
                fields.maybeText("title"),
                fields.oneOf("readers", Readers.class, Readers.PUBLIC),
                list(fields, "parts"),
                LayoutReader.read(fields),
                KnownWords.texts(fields, "titles"),
                fields.each("omit", PolicyReader::omission),
                fields.each("use", PolicyReader::use),
                fields.each("add", ChoiceReader::addition),
                fields.each("slots", ChoiceReader::slot),
                fields.each("overrides", OverrideReader::read),
                fields.each("decisions", ChoiceReader::decision),
                fields.each("accept", Agreements::acceptance),
                ChoiceReader.related(fields),
                fields.each("forms", FormReader::read),
                fields.each("locks", PolicyReader::lock),
                list(fields, "issued-for"),
                NextReader.read(fields),
                fields.at());
    }

    private static Optional<List<Placed<String>>> list(Fields fields, String key) {
        return fields.has(key) ? Optional.of(fields.texts(key)) : Optional.empty();
    }

    private static Omission omission(Fields fields) {
        return new Omission(
                ClauseIds.clause(fields, "clause"), Agreements.reason(fields), fields.at());
    }

    private static VariantUse use(Fields fields) {
        return new VariantUse(
                ClauseIds.clause(fields, "clause"), fields.text("variant"), fields.at());
    }

    private static GroupLock lock(Fields fields) {
        return new GroupLock(
                ClauseIds.clause(fields, "clause"),
                fields.oneOf("lock", Lock.class, Lock.OPEN),
                fields.words("reason"),
                fields.at());
    }
}
