package org.clausebook.model.codec;

import java.util.function.UnaryOperator;
import org.clausebook.json.JsonObject;
import org.clausebook.json.JsonValue;
import org.clausebook.model.policy.Choice;

/** What layers chose, as JSON. */
final class ChoiceWriter {

    private final UnaryOperator<JsonValue> hold;

    ChoiceWriter(UnaryOperator<JsonValue> hold) {
        this.hold = hold;
    }

    JsonValue choice(Choice choice) {
        return JsonObject.with()
                .put("what", Constants.word(choice.what()))
                .put("clause", choice.clause())
                .put("detail", Fields.text(choice.detail()))
                .put("layer", choice.layer())
                .put(
                        "reason",
                        choice.reason().map(reason -> hold.apply(ClauseWriter.reason(reason))))
                .put("at", Fields.place(choice.at()))
                .build();
    }
}
