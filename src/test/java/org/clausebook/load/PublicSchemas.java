package org.clausebook.load;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Asks the schemas of a site's JSON files, and of commands' answers, what is wrong with one. */
public final class PublicSchemas {

    private static final String BASE = "https://policies.example/schemas/";

    private final SchemaRegistry registry;

    public PublicSchemas() {
        Map<String, String> byAddress = new HashMap<>();
        Schemas.ofPublicFiles().texts().forEach((name, text) -> byAddress.put(BASE + name, text));
        Schemas.ofAnswers().texts().forEach((name, text) -> byAddress.put(BASE + name, text));
        registry =
                SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(byAddress));
    }

    /**
     * What is wrong, a line each.
     *
     * @param schema the name of the schema's file
     */
    public List<String> faults(String schema, String json) {
        Schema made = registry.getSchema(SchemaLocation.of(BASE + schema));
        return made.validate(json, InputFormat.JSON).stream().map(Object::toString).toList();
    }
}
