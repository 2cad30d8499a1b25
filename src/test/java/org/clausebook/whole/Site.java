package org.clausebook.whole;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** One school's folder as it would be uploaded: its pages and what they point to. */
final class Site {

    private static final Pattern ELSEWHERE = Pattern.compile("(?i)^\\s*([a-z][a-z0-9+.-]*:|//).*");
    private static final Pattern CSS_ADDRESS =
            Pattern.compile("url\\(\\s*[\"']?([^\"')]*)[\"']?\\s*\\)|@import\\s+[\"']([^\"']+)");

    private final Path folder;
    private final Map<String, Document> pages = new TreeMap<>();

    Site(Path folder) {
        this.folder = folder;
        for (String name : Folders.names(folder)) {
            if (name.endsWith(".html")) {
                pages.put(name, Jsoup.parse(Folders.text(folder.resolve(name))));
            }
        }
    }

    /** Something relative that a file points to. */
    record Link(String from, String to) {}

    Path folder() {
        return folder;
    }

    Map<String, Document> pages() {
        return pages;
    }

    /** All that is relative in the pages and style sheets. */
    List<Link> links() {
        List<Link> links = new ArrayList<>();
        pages.forEach(
                (name, page) -> {
                    for (Element element : page.select("[href], [src]")) {
                        for (String key : List.of("href", "src")) {
                            String to = element.attr(key);
                            if (element.hasAttr(key) && !ELSEWHERE.matcher(to).matches()) {
                                links.add(new Link(name, to));
                            }
                        }
                    }
                });
        cssAddresses().stream()
                .filter(link -> !ELSEWHERE.matcher(link.to()).matches())
                .forEach(links::add);
        return links;
    }

    /** What is wrong with a link, if anything is. */
    Optional<String> fault(Link link) {
        String file = file(link);
        String fragment = link.to().contains("#") ? link.to().split("#", 2)[1] : "";
        if (file.startsWith("..") || !Files.isRegularFile(folder.resolve(file))) {
            return Optional.of(link + ": no such file");
        }
        Document page = pages.get(file);
        boolean there =
                fragment.isEmpty() || (page != null && page.getElementById(fragment) != null);
        return there ? Optional.empty() : Optional.of(link + ": no such place");
    }

    private String file(Link link) {
        String path = link.to().split("#", 2)[0];
        Path from = Path.of(link.from());
        return path.isEmpty()
                ? link.from()
                : from.resolveSibling(path).normalize().toString().replace('\\', '/');
    }

    /**
     * Pages and PDFs to which no way leads from the page for readers, nor from that for whoever
     * uploads them.
     */
    List<String> unreached() {
        Map<String, Set<String>> ways =
                links().stream()
                        .collect(
                                Collectors.groupingBy(
                                        Link::from,
                                        Collectors.mapping(this::file, Collectors.toSet())));
        Set<String> reached = new HashSet<>(Set.of("index.html", "READ-ME-FIRST.html"));
        Deque<String> next = new ArrayDeque<>(reached);
        while (!next.isEmpty()) {
            for (String to : ways.getOrDefault(next.remove(), Set.of())) {
                if (reached.add(to)) {
                    next.add(to);
                }
            }
        }
        return Folders.names(folder).stream()
                .filter(name -> name.endsWith(".html") || name.endsWith(".pdf"))
                .filter(name -> !reached.contains(name))
                .toList();
    }

    /**
     * Everything that would make a browser ask another host; a link that a reader may follow is not
     * among it.
     */
    List<String> requests() {
        List<String> requests = new ArrayList<>();
        pages.forEach(
                (name, page) -> {
                    for (Element element : page.getAllElements()) {
                        for (Attribute attribute : element.attributes()) {
                            if (asks(element, attribute)) {
                                requests.add(name + ": " + element.tagName() + " " + attribute);
                            }
                        }
                    }
                });
        cssAddresses().stream()
                .filter(link -> ELSEWHERE.matcher(link.to()).matches())
                .forEach(link -> requests.add(link.toString()));
        for (Path picture : Folders.ending(folder, ".svg")) {
            String svg = Folders.text(picture).replaceAll("xmlns(:\\w+)?=\"[^\"]*\"", "");
            if (svg.contains("//") || svg.contains("<script")) {
                requests.add(picture + " points elsewhere");
            }
        }
        return requests;
    }

    private static boolean asks(Element element, Attribute attribute) {
        boolean followed = element.tagName().equals("a") && attribute.getKey().equals("href");
        String value = attribute.getValue().replaceAll("'sha256-[^']*'", "");
        boolean data = element.tagName().equals("img") && value.startsWith("data:");
        boolean there = !data && value.matches("(?is).*(https?:|//).*");
        boolean words =
                Set.of("content", "alt", "title", "aria-label").contains(attribute.getKey())
                        && !element.hasAttr("http-equiv");
        return there && !followed && !words;
    }

    /** Scripts, what would run on an event, and links that would run something. */
    List<String> scripts() {
        List<String> scripts = new ArrayList<>();
        pages.forEach(
                (name, page) -> {
                    for (Element element : page.getAllElements()) {
                        boolean active =
                                Set.of("script", "iframe", "object", "embed", "applet", "base")
                                        .contains(element.tagName());
                        for (Attribute attribute : element.attributes()) {
                            String key = attribute.getKey();
                            boolean href = Set.of("href", "src", "action").contains(key);
                            active |= key.startsWith("on");
                            active |= href && !isPlain(attribute.getValue());
                        }
                        if (active) {
                            scripts.add(name + ": " + element);
                        }
                    }
                });
        return scripts;
    }

    private static boolean isPlain(String address) {
        return !ELSEWHERE.matcher(address).matches()
                || address.matches("(https?://|mailto:|tel:|data:image/).*");
    }

    List<String> idsGivenTwice() {
        List<String> twice = new ArrayList<>();
        pages.forEach(
                (name, page) -> {
                    Set<String> seen = new HashSet<>();
                    for (Element element : page.select("[id]")) {
                        if (!seen.add(element.id())) {
                            twice.add(name + ": " + element.id());
                        }
                    }
                });
        return twice;
    }

    List<String> lackingPages() {
        List<String> lacking = new ArrayList<>();
        pages.forEach(
                (name, page) -> {
                    Element html = page.selectFirst("html");
                    boolean language = html != null && html.attr("lang").equals("en-GB");
                    boolean heading =
                            page.select("h1").size() == 1 && !page.select("h1").text().isBlank();
                    if (!language || page.title().isBlank() || !heading) {
                        lacking.add(name);
                    }
                });
        return lacking;
    }

    private List<Link> cssAddresses() {
        List<Link> found = new ArrayList<>();
        for (String name : Folders.names(folder)) {
            if (name.endsWith(".css")) {
                Matcher address = CSS_ADDRESS.matcher(Folders.text(folder.resolve(name)));
                while (address.find()) {
                    String to = address.group(1) == null ? address.group(2) : address.group(1);
                    found.add(new Link(name, to));
                }
            }
        }
        return found;
    }
}
