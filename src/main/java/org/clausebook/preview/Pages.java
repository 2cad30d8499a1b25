package org.clausebook.preview;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Diagnostics;
import org.clausebook.render.BrokenTemplate;
import org.clausebook.render.Templates;
import org.clausebook.site.DraftFolder;

/** Finds or makes what an address names: nothing but the pages that there are can be asked for. */
final class Pages {

    private static final String PLAIN = "plain.ftlh";

    private final Press press;
    private final Templates own;
    private final OwnFiles ownFiles;
    private final Trouble trouble;
    private final FrontPage front;
    private final LastGood lastGood = new LastGood();

    Pages(Press press) {
        this.press = press;
        this.own = Templates.shipped(OwnFiles.FOLDER);
        this.ownFiles = new OwnFiles(own);
        this.trouble = new Trouble(own);
        this.front = new FrontPage(own, trouble);
    }

    /** What a path names, such as {@code /riverside/social-media/}. */
    Answer of(String path) {
        if (path.equals("/")) {
            boolean allMade = press.allMade();
            return Answer.page(200, front.of(press.proofs(), allMade));
        }
        return ownFiles.file(path).orElseGet(() -> ofSchool(path));
    }

    private Answer ofSchool(String path) {
        int slash = path.indexOf('/', 1);
        String school = slash < 0 ? path.substring(1) : path.substring(1, slash);
        String file = slash < 0 ? "" : path.substring(slash + 1);
        Proofs proofs = press.proofs();
        boolean folder = file.isEmpty() || file.endsWith("/");
        if (slash < 0 && proofs.of(school).isPresent()) {
            return Answer.see("/" + school + "/");
        }
        String name = folder ? file + DraftFolder.INDEX : file;
        Found found = find(proofs, school, name);
        if (found.fresh().isEmpty() && found.before().isEmpty() && !folder) {
            Found inside = find(proofs, school, name + "/" + DraftFolder.INDEX);
            if (inside.fresh().isPresent() || inside.before().isPresent()) {
                return Answer.see("/" + school + "/" + file + "/");
            }
        }
        return name.endsWith(".html") || name.endsWith(".pdf") || found.isNothing()
                ? page(proofs, school, name, found)
                : Answer.file(name, found.newest().orElseThrow());
    }

    /**
     * What there is under a path.
     *
     * @param fresh the file as the files of the workspace say now
     * @param before as it was when it could last be made
     */
    private record Found(
            Optional<byte[]> fresh, Optional<byte[]> before, Optional<Diagnostic> broken) {

        boolean isNothing() {
            return newest().isEmpty();
        }

        Optional<byte[]> newest() {
            return fresh.or(() -> before);
        }
    }

    private Found find(Proofs proofs, String school, String name) {
        String key = school + "/" + name;
        Optional<byte[]> before = lastGood.of(key);
        try {
            Optional<byte[]> fresh =
                    proofs.of(school).flatMap(made -> made.file(name).or(() -> made.origins(name)));
            fresh.ifPresent(bytes -> lastGood.keep(key, bytes));
            return new Found(fresh, before, Optional.empty());
        } catch (BrokenTemplate broken) {
            return new Found(Optional.empty(), before, Optional.of(broken.diagnostic()));
        }
    }

    private Answer page(Proofs proofs, String school, String name, Found found) {
        if (name.endsWith(".pdf") && found.fresh().isPresent()) {
            return Answer.file(name, found.fresh().get());
        }
        Diagnostics all = new Diagnostics();
        all.reportAll(proofs.problems(school));
        found.broken().ifPresent(all::report);
        List<Diagnostic> problems = all.sorted();
        boolean errors = all.hasErrors();
        String look = proofs.of(school).map(SchoolProofs::look).orElse("");
        if (found.isNothing() || name.endsWith(".pdf")) {
            return errors && isKnown(proofs, school, problems)
                    ? plain(
                            503,
                            "This page cannot be shown yet",
                            "It comes back when the errors named above are mended.",
                            part(proofs, problems, Trouble.Meaning.INSTEAD))
                    : plain(
                            404,
                            "There is no such page",
                            "No draft has this address. It may have been renamed or left out.",
                            "");
        }
        boolean stale = found.fresh().isEmpty();
        if (stale && !errors) {
            return plain(
                    404,
                    "There is no such page",
                    "There was one, but its files no longer ask for it.",
                    "");
        }
        Trouble.Meaning meaning = stale ? Trouble.Meaning.BEFORE : Trouble.Meaning.ELSEWHERE;
        String html = new String(found.newest().orElseThrow(), StandardCharsets.UTF_8);
        String part = part(proofs, problems, meaning);
        String ways = originLinks(proofs, school, name);
        return Answer.page(200, Dressing.dress(html, part, ways, look));
    }

    /** As they were when the page could last be made; nothing on a page that is no policy's. */
    private String originLinks(Proofs proofs, String school, String name) {
        String key = school + "/" + name + "#origins";
        proofs.of(school)
                .flatMap(made -> made.originLinks(name))
                .ifPresent(links -> lastGood.keep(key, links));
        return lastGood.of(key).map(links -> new String(links, StandardCharsets.UTF_8)).orElse("");
    }

    /** Whether a school of this name may well be there once the errors are mended. */
    private static boolean isKnown(Proofs proofs, String school, List<Diagnostic> problems) {
        return proofs.reading().workspace().isEmpty()
                || proofs.of(school).isPresent()
                || problems.stream()
                        .anyMatch(
                                problem ->
                                        problem.place()
                                                .path()
                                                .startsWith("schools/" + school + "/"));
    }

    private String part(Proofs proofs, List<Diagnostic> problems, Trouble.Meaning meaning) {
        return trouble.part(problems, proofs.reading().excerpts(), meaning);
    }

    private Answer plain(int status, String title, String sentence, String part) {
        String html = own.fill(PLAIN, Map.of("title", title, "sentence", sentence));
        return Answer.page(status, Dressing.dress(html, part));
    }
}
