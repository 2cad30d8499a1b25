package org.clausebook.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.load.Node.Entry;
import org.clausebook.load.Node.Sequence;
import org.clausebook.model.source.FactValue;
import org.clausebook.model.source.Placed;

/** Reads a profile's facts, some of which change from a day on. */
final class FactsReader {

    private FactsReader() {}

    static Map<String, List<FactValue>> read(Fields file) {
        Map<String, List<FactValue>> facts = new LinkedHashMap<>();
        Fields child = file.child("facts");
        for (Entry entry : file.entries("facts")) {
            Placed<String> name = new Placed<>(entry.key(), entry.at());
            if (!KnownWords.require(
                    file.scope(),
                    name,
                    file.scope().vocabulary().facts(),
                    LoadProblem.UNKNOWN_FACT)) {
                file.scope().findings().leaveOut();
                continue;
            }
            List<FactValue> values =
                    entry.value() instanceof Sequence
                            ? changing(child, entry.key())
                            : child.texts(entry.key()).stream()
                                    .map(
                                            typed ->
                                                    value(
                                                            child,
                                                            entry.key(),
                                                            typed,
                                                            Optional.empty()))
                                    .toList();
            if (!values.isEmpty()) {
                facts.put(entry.key(), values);
            }
        }
        return facts;
    }

    /** The first value holds from the start, each other from a day after the one before. */
    private static List<FactValue> changing(Fields facts, String fact) {
        List<FactValue> values = new ArrayList<>();
        for (Fields fields : facts.children(fact)) {
            Optional<LocalDate> from = fields.maybeDate("from");
            LocalDate before =
                    values.isEmpty()
                            ? LocalDate.MIN
                            : values.get(values.size() - 1).from().orElse(LocalDate.MIN);
            boolean inOrder =
                    values.isEmpty()
                            ? !fields.has("from")
                            : from.isPresent() && from.get().isAfter(before);
            boolean readable = from.isPresent() == fields.has("from");
            if (!inOrder && readable) {
                fields.scope()
                        .findings()
                        .report(
                                Diagnostic.of(LoadProblem.FACT_ORDER, fields.at("from"), fact)
                                        .hint(
                                                "for example  - {is: maintained}  and below it  - {is: academy, from: 2025-09-01}"));
            }
            values.add(value(fields, fact, fields.text("is"), from));
        }
        return values;
    }

    private static FactValue value(
            Fields fields, String fact, Placed<String> typed, Optional<LocalDate> from) {
        KnownWords.answer(
                fields.scope(), typed, fields.scope().vocabulary().factValues(fact), fact);
        return new FactValue(typed.value(), from, typed.at());
    }
}
