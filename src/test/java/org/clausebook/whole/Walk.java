package org.clausebook.whole;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Follows every link, picture, style sheet and script of every page that can be reached, by the
 * address at which a folder lies: on a website or on the disk.
 */
final class Walk {

    private static final Pattern IN_STYLE =
            Pattern.compile("url\\(\\s*[\"']?([^\"')]+)[\"']?\\s*\\)|@import\\s+[\"']([^\"']+)");

    private final URI base;
    private final Map<URI, Optional<byte[]>> fetched = new LinkedHashMap<>();
    private final Map<URI, Document> pages = new LinkedHashMap<>();
    private final List<String> faults = new ArrayList<>();
    private final SortedSet<String> outside = new TreeSet<>();
    private final Deque<URI> next = new ArrayDeque<>();
    private int links;

    /**
     * @param base the folder's address, with a slash at its end
     */
    Walk(URI base, List<String> from) {
        this.base = base;
        from.forEach(name -> follow(base, name));
        while (!next.isEmpty()) {
            URI at = next.remove();
            if (at.getPath().endsWith(".html")) {
                page(at);
            } else {
                style(at, text(at));
            }
        }
    }

    /** Links that lead nowhere, or to a place that is not on their page. */
    List<String> faults() {
        return faults;
    }

    /** Addresses outside the folder that a reader may follow. */
    SortedSet<String> outside() {
        return outside;
    }

    int links() {
        return links;
    }

    /** The files that were reached, as they are called in the folder. */
    SortedSet<String> reached() {
        SortedSet<String> names = new TreeSet<>();
        fetched.keySet().forEach(at -> names.add(base.relativize(at).getPath()));
        return names;
    }

    private void page(URI at) {
        Document page = pages.get(at);
        for (Element element : page.select("[href], [src]")) {
            follow(at, element.attr(element.hasAttr("href") ? "href" : "src"));
        }
        page.select("style").forEach(style -> style(at, style.data()));
    }

    private void style(URI at, String css) {
        Matcher address = IN_STYLE.matcher(css);
        while (address.find()) {
            follow(at, address.group(1) == null ? address.group(2) : address.group(1));
        }
    }

    private void follow(URI from, String link) {
        links++;
        if (link.startsWith("data:")) {
            return;
        }
        URI to;
        try {
            to = from.resolve(link);
        } catch (IllegalArgumentException e) {
            faults.add(from + ": no address: " + link);
            return;
        }
        if (!to.toString().startsWith(base.toString())) {
            if (link.matches("(https?|mailto|tel):.+")) {
                outside.add(link);
            } else {
                faults.add(from + ": leaves the folder: " + link);
            }
            return;
        }
        String[] parts = to.toString().split("#", 2);
        URI file = URI.create(parts[0]);
        if (fetch(file).isEmpty()) {
            faults.add(from + ": no such file: " + link);
        } else if (parts.length == 2
                && !parts[1].isEmpty()
                && (!pages.containsKey(file)
                        || pages.get(file).getElementById(to.getFragment()) == null)) {
            faults.add(from + ": no such place: " + link);
        }
    }

    private Optional<byte[]> fetch(URI file) {
        Optional<byte[]> known = fetched.get(file);
        if (known != null) {
            return known;
        }
        Optional<byte[]> bytes = read(file);
        fetched.put(file, bytes);
        if (bytes.isPresent() && file.getPath().endsWith(".html")) {
            pages.put(file, Jsoup.parse(text(file), file.toString()));
            next.add(file);
        } else if (bytes.isPresent() && file.getPath().endsWith(".css")) {
            next.add(file);
        }
        return bytes;
    }

    private String text(URI file) {
        return new String(fetched.get(file).orElseThrow(), StandardCharsets.UTF_8);
    }

    /** No website shows a list of files here, and a disk shows one only to a browser. */
    private static Optional<byte[]> read(URI file) {
        if (file.getPath().endsWith("/")) {
            return Optional.empty();
        }
        try (InputStream in = file.toURL().openStream()) {
            return Optional.of(in.readAllBytes());
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
