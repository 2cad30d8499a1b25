package org.clausebook.preview;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clausebook.StoodSince;
import org.clausebook.explain.Entry;
import org.clausebook.explain.OriginWords;
import org.clausebook.explain.Spoken;
import org.clausebook.model.policy.Numbered;
import org.clausebook.model.text.PlainText;
import org.clausebook.render.Templates;
import org.clausebook.site.DraftFolder;

/**
 * Says of every word of a draft where it comes from, on a page of its own, and leads there from
 * each paragraph of the draft's page.
 */
final class OriginPage {

    /** Below the folder of the policy. */
    static final String FOLDER = "why/";

    private static final String PAGE = "origins.ftlh";
    private static final String LINKS = "origin-links.ftlh";
    private static final String BY_ITSELF = "filled in";

    private final Templates templates;
    private final Path root;

    /**
     * @param templates Clausebook's own
     * @param root the folder of the workspace, whose records say since when words have stood
     */
    OriginPage(Templates templates, Path root) {
        this.templates = templates;
        this.root = root;
    }

    /** Where it lies in the school's folder. */
    static String path(String policy) {
        return policy + "/" + FOLDER + DraftFolder.INDEX;
    }

    /** The page, with what stands there when it is made. */
    byte[] of(Numbered draft) {
        StoodSince stood = StoodSince.of(root, draft);
        Set<String> ids = new HashSet<>();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("title", PlainText.of(draft.policy().title()));
        stood.unread().ifPresent(why -> values.put("unread", why));
        values.put(
                "passages",
                Passage.of(draft).stream()
                        .map(passage -> passage(passage, ids.add(passage.id()), stood))
                        .toList());
        return templates.fill(PAGE, values).getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, Object> passage(Passage passage, boolean first, StoodSince stood) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("id", passage.id());
        values.put("first", first);
        values.put("heading", passage.isHeading());
        values.put("name", passage.name());
        List<Map<String, Object>> runs = new ArrayList<>();
        for (Entry line : passage.lines()) {
            for (Spoken piece : Spoken.of(line.runs())) {
                Map<String, Object> run = new LinkedHashMap<>();
                run.put("words", piece.text());
                run.put("origin", OriginWords.of(piece.origin()));
                stood.words(line, piece).ifPresent(since -> run.put("since", since));
                runs.add(run);
            }
        }
        values.put("runs", runs);
        return values;
    }

    /**
     * What the preview adds to the draft's page: the way to this one, and one for each paragraph.
     */
    byte[] links(Numbered draft) {
        List<Map<String, Object>> links = new ArrayList<>();
        Passage.byId(Passage.of(draft))
                .forEach(
                        (id, passage) -> {
                            Map<String, Object> link = new LinkedHashMap<>();
                            link.put("id", id);
                            link.put("name", passage.name());
                            link.put(
                                    "layers",
                                    passage.layers().isEmpty()
                                            ? BY_ITSELF
                                            : String.join(", ", passage.layers()));
                            links.add(link);
                        });
        return templates
                .fill(LINKS, Map.of("page", FOLDER, "links", links))
                .getBytes(StandardCharsets.UTF_8);
    }
}
