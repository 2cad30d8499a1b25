package org.clausebook.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Some lines of a file, put where a reader would put them: keys beside or in place of those that
 * are there.
 */
final class Fragment {

    private static final List<String> POLICY = List.of("policies", "social-media");

    /** Below which keys of a school's file a fragment belongs that starts with this one. */
    private static final Map<String, List<String>> PLACES =
            Map.of(
                    "policies", List.of(),
                    "settings", List.of(),
                    "group", List.of(),
                    "origins", List.of(),
                    "status", List.of("facts"),
                    "parts", POLICY,
                    "add", POLICY,
                    "slots", POLICY);

    private final Object lines;

    Fragment(String yaml) {
        this.lines = yaml().load(yaml);
    }

    /** The text of a file with these lines in it. */
    String in(String file) throws IOException {
        Object whole = yaml().load(file);
        return yaml().dump(lines instanceof List<?> items ? with(whole, items) : merged(whole));
    }

    /** Whether it is text of a clause alone. */
    boolean isText() {
        return lines instanceof Map<?, ?> map && map.keySet().equals(java.util.Set.of("text"));
    }

    private Object merged(Object whole) {
        String first = (String) map(lines).keySet().iterator().next();
        List<String> place = PLACES.get(first);
        if (place == null) {
            throw new IllegalStateException("nobody knows where '" + first + "' belongs");
        }
        Object nested = lines;
        for (int i = place.size() - 1; i >= 0; i--) {
            nested = Map.of(place.get(i), nested);
        }
        return merge(whole, nested);
    }

    private static Object merge(Object there, Object here) {
        if (!(there instanceof Map) || !(here instanceof Map)) {
            return here;
        }
        Map<Object, Object> merged = new LinkedHashMap<>(map(there));
        map(here).forEach((key, value) -> merged.merge(key, value, Fragment::merge));
        return merged;
    }

    /** A section takes the place of the one with its id; an override joins the others. */
    private static Object with(Object whole, List<?> items) {
        Object first = map(items.get(0)).keySet().iterator().next();
        if (first.equals("section")) {
            return replaced(whole, map(items.get(0)));
        }
        Object overrides = Map.of("overrides", items);
        return merge(whole, Map.of(POLICY.get(0), Map.of(POLICY.get(1), overrides)));
    }

    private static Object replaced(Object there, Map<?, ?> section) {
        if (there instanceof List<?> list) {
            List<Object> items = new ArrayList<>();
            list.forEach(item -> items.add(replaced(item, section)));
            return items;
        }
        if (!(there instanceof Map)) {
            return there;
        }
        if (section.get("section").equals(map(there).get("section"))) {
            return section;
        }
        Map<Object, Object> fresh = new LinkedHashMap<>();
        map(there).forEach((key, value) -> fresh.put(key, replaced(value, section)));
        return fresh;
    }

    private static Map<?, ?> map(Object value) {
        return (Map<?, ?>) value;
    }

    /** Every value is the text that was typed. */
    private static Yaml yaml() {
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setSplitLines(false);
        Resolver none =
                new Resolver() {
                    @Override
                    protected void addImplicitResolvers() {}
                };
        LoaderOptions loading = new LoaderOptions();
        return new Yaml(
                new SafeConstructor(loading), new Representer(options), options, loading, none);
    }

    static void put(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
