package org.clausebook.whole;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Pages that between them show everything that any page of several shows. */
final class Kinds {

    /** What opening a page costs, in elements. */
    private static final int FIXED = 300;

    private Kinds() {}

    /** Of every kind (the class of its body) the page that comes first. */
    static List<Path> one(List<Path> pages) {
        Map<String, Path> first = new LinkedHashMap<>();
        pages.forEach(page -> first.putIfAbsent(kind(Jsoup.parse(Folders.text(page))), page));
        return List.copyOf(first.values());
    }

    /**
     * As little as will do: of every kind (the class of its body) each element with its classes, in
     * the element it stands in, is on one of the pages. Short pages come before long ones.
     */
    static List<Path> of(List<Path> pages) {
        return of(pages, "*");
    }

    /** The same for those elements alone that this selects. */
    static List<Path> of(List<Path> pages, String which) {
        Map<Path, Set<String>> left = new LinkedHashMap<>();
        Map<Path, Integer> sizes = new HashMap<>();
        for (Path page : pages) {
            Document read = Jsoup.parse(Folders.text(page));
            left.put(page, shapes(read, which));
            sizes.put(page, FIXED + read.getAllElements().size());
        }
        List<Path> chosen = new ArrayList<>();
        while (true) {
            Path best = pages.get(0);
            for (Path page : left.keySet()) {
                if (worth(left, sizes, page) > worth(left, sizes, best)) {
                    best = page;
                }
            }
            if (worth(left, sizes, best) == 0) {
                return chosen;
            }
            chosen.add(best);
            Set<String> seen = Set.copyOf(left.get(best));
            left.values().forEach(shapes -> shapes.removeAll(seen));
        }
    }

    private static double worth(Map<Path, Set<String>> left, Map<Path, Integer> sizes, Path page) {
        return (double) left.get(page).size() / sizes.get(page);
    }

    private static Set<String> shapes(Document page, String which) {
        Set<String> shapes = new HashSet<>();
        String kind = kind(page);
        for (Element element : page.body().select(which)) {
            shapes.add(kind + " " + shape(element.parent()) + " " + shape(element));
        }
        return shapes;
    }

    private static String kind(Document page) {
        return page.body().className().replace(" draft", "");
    }

    private static String shape(Element element) {
        return element.tagName() + "." + element.className() + "@" + element.attr("role");
    }
}
