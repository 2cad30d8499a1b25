package org.clausebook.render;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A workspace's own templates, each beside the program's of the same name. */
public final class TemplateList {

    private TemplateList() {}

    /**
     * One template of a workspace.
     *
     * @param replaces whether there is one of the program's in whose place it stands
     * @param added how many of its lines the program's has not
     * @param leftOut how many of the program's lines it has not
     */
    public record Own(String name, boolean replaces, int added, int leftOut) {}

    /** Those of the workspace in this folder, in order. */
    public static List<Own> of(Path root) {
        OwnTemplates own = OwnTemplates.of(root);
        Map<String, String> packed = packed();
        return own.names().stream()
                .map(
                        name -> {
                            List<String> here = own.text(name).lines().toList();
                            List<String> there = packed.getOrDefault(name, "").lines().toList();
                            return new Own(
                                    name,
                                    packed.containsKey(name),
                                    without(here, there),
                                    without(there, here));
                        })
                .toList();
    }

    /** The program's own, by name. */
    public static Map<String, String> packed() {
        Templates templates = Templates.packed();
        Map<String, String> texts = new LinkedHashMap<>();
        Templates.NAMES.forEach(name -> texts.put(name, templates.text(name)));
        return texts;
    }

    private static int without(List<String> lines, List<String> others) {
        List<String> left = new ArrayList<>(lines);
        others.forEach(left::remove);
        return left.size();
    }
}
