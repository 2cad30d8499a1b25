package org.clausebook.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.clausebook.json.JsonObject;
import org.clausebook.json.JsonValue;
import org.clausebook.model.codec.Fields;

/** Finds the places of an edition whose words can be taken out, in reading order. */
final class RecordPlaces {

    private final Pieces pieces;
    private final Map<String, String> numbers = new TreeMap<>();
    private final List<RecordPlace> places = new ArrayList<>();
    private final Map<String, Integer> counts = new TreeMap<>();
    private String heading = "";
    private String lastNumber = "";

    private RecordPlaces(JsonObject record) {
        this.pieces = Pieces.read(record.get(Seals.PIECES));
        JsonObject text = record.get("text").object();
        text.get("numbers")
                .object()
                .members()
                .forEach((address, number) -> numbers.put(address, number.text()));
        text.get("control").values().forEach(this::control);
        text.get("opening").values().forEach(this::node);
        text.get("body").values().forEach(this::node);
        text.get("forms").values().forEach(form -> form(form.object()));
        text.get("settings")
                .object()
                .members()
                .forEach((name, at) -> add(at, "setting:" + name, "setting '" + name + "'"));
        text.get("choices").values().forEach(choice -> reason(choice.object()));
    }

    static List<RecordPlace> of(JsonObject record) {
        return List.copyOf(new RecordPlaces(record).places);
    }

    private void control(JsonValue at) {
        String label = Spelling.of(pieces.open(at).object().get("label"));
        add(at, "control:" + label, "'" + label + "' in document control");
    }

    private void node(JsonValue value) {
        JsonObject node = value.object();
        node.find("title").ifPresent(this::under);
        node.find("body").ifPresent(body -> body.values().forEach(this::node));
        node.find("clause").ifPresent(clause -> clause(clause.object()));
        node.find("terms")
                .ifPresent(terms -> terms.values().forEach(term -> clause(term.object())));
    }

    private void under(JsonValue title) {
        heading = Spelling.of(title);
        lastNumber = "";
    }

    private void clause(JsonObject clause) {
        String id = Fields.text(clause, "id");
        clause.get("blocks").values().forEach(at -> block(at, List.of(id)));
        clause.get("statements")
                .object()
                .members()
                .forEach(
                        (role, lines) ->
                                lines.values().forEach(at -> statement(at, "clause " + id, role)));
        clause.get("choices").values().forEach(choice -> reason(choice.object()));
        clause.get("overrides").values().forEach(choice -> reason(choice.object()));
    }

    private void block(JsonValue at, List<String> clause) {
        JsonObject block = pieces.open(at).object();
        List<String> keys = new ArrayList<>();
        keys(block, keys);
        Optional<String> number =
                keys.isEmpty() ? Optional.empty() : Optional.ofNullable(numbers.get(keys.get(0)));
        number.ifPresent(found -> lastNumber = found);
        String label =
                number.map(found -> "paragraph " + found)
                        .orElseGet(() -> "the " + kind(block) + place());
        String name = number.orElseGet(() -> keys.isEmpty() ? "" : keys.get(0));
        keys.addAll(clause);
        add(at, name, keys, label);
    }

    /** Where a block without a number stands: after one with a number, or under a heading. */
    private String place() {
        if (!lastNumber.isEmpty()) {
            return " after paragraph " + lastNumber;
        }
        return heading.isEmpty() ? " at the start" : " under “" + heading + "”";
    }

    private static String kind(JsonObject block) {
        String is = Fields.text(block, "is");
        return is.equals("continued") ? "paragraph" : is.equals("quote") ? "quotation" : is;
    }

    private static void keys(JsonValue value, List<String> keys) {
        if (value instanceof JsonObject object) {
            Fields.find(object, "key").ifPresent(keys::add);
            object.members().values().forEach(member -> keys(member, keys));
        } else if (value instanceof org.clausebook.json.JsonArray array) {
            array.values().forEach(member -> keys(member, keys));
        }
    }

    private void form(JsonObject form) {
        String role = Fields.text(form, "role");
        form.get("intro")
                .values()
                .forEach(at -> add(at, count("intro:" + role), "the form for " + role));
        form.get("statements").values().forEach(at -> statement(at, "the form for " + role, role));
    }

    private void statement(JsonValue at, String whose, String role) {
        add(at, count("statement:" + role), "a statement of " + whose);
    }

    private void reason(JsonObject choice) {
        choice.find("reason").ifPresent(at -> add(at, count("reason"), reasonOf(choice)));
    }

    private static String reasonOf(JsonObject choice) {
        return Fields.find(choice, "clause")
                .or(() -> Fields.find(choice, "target"))
                .map(target -> "the reason for a choice about " + target)
                .orElse("the reason for a choice");
    }

    private String count(String name) {
        return name + ":" + counts.merge(name, 1, Integer::sum);
    }

    private void add(JsonValue at, String name, String label) {
        add(at, name, List.of(), label);
    }

    private void add(JsonValue at, String name, List<String> names, String label) {
        places.add(
                new RecordPlace(
                        Pieces.position(at), name, names, label, Spelling.of(pieces.open(at))));
    }
}
