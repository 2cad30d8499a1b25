package org.clausebook.load;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schemas made ready to check with and to ask; safe for several threads. */
final class SchemaSet {

    /** An address for the schemas to refer to each other by; nothing is fetched from it. */
    private static final String BASE = "clausebook:/schemas/";

    /**
     * Made once in a process, when first asked for: making it takes as long as checking a thousand
     * files.
     */
    private static final class Once {
        private static final SchemaSet SET = new SchemaSet();
    }

    private final Map<String, JsonNode> documents = new LinkedHashMap<>();
    private final SchemaRegistry registry;

    private SchemaSet() {
        JsonMapper json = JsonMapper.builder().build();
        Map<String, String> byAddress = new LinkedHashMap<>();
        Schemas.shipped()
                .texts()
                .forEach(
                        (name, text) -> {
                            documents.put(name, json.readTree(text));
                            byAddress.put(BASE + name, text);
                        });
        registry =
                SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(byAddress));
    }

    static SchemaSet shared() {
        return Once.SET;
    }

    Schema validator(FileKind kind) {
        return registry.getSchema(SchemaLocation.of(BASE + kind.schema()));
    }

    Expectation expectation(FileKind kind) {
        return Expectation.of(documents, kind.schema());
    }
}
