package org.clausebook.preview;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.clausebook.Draft;
import org.clausebook.SchoolDrafts;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.json.Sha256;
import org.clausebook.model.policy.Numbered;
import org.clausebook.site.DraftFolder;

/** The pages of one school's drafts as its files say now, each made when somebody asks for it. */
final class SchoolProofs {

    private final SchoolDrafts drafts;
    private final List<Diagnostic> problems;
    private final DraftFolder folder;
    private final OriginPage origins;
    private final Map<String, byte[]> made = new ConcurrentHashMap<>();
    private Optional<Map<String, Supplier<byte[]>>> makers = Optional.empty();
    private Optional<String> look = Optional.empty();

    /**
     * @param problems what is wrong with the policies; what is wrong with files as such is known
     *     elsewhere
     */
    SchoolProofs(
            SchoolDrafts drafts,
            List<Diagnostic> problems,
            DraftFolder folder,
            OriginPage origins) {
        this.drafts = drafts;
        this.problems = List.copyOf(problems);
        this.folder = folder;
        this.origins = origins;
    }

    SchoolDrafts drafts() {
        return drafts;
    }

    List<Diagnostic> problems() {
        return problems;
    }

    /**
     * A file of the school's folder; nothing where there is none, or where an error keeps it from
     * being made.
     *
     * @throws org.clausebook.render.BrokenTemplate where the provider's template cannot be filled
     */
    Optional<byte[]> file(String path) {
        Optional<byte[]> before = Optional.ofNullable(made.get(path));
        if (before.isPresent()) {
            return before;
        }
        Optional<byte[]> now = Optional.ofNullable(makers().get(path)).map(Supplier::get);
        now.ifPresent(bytes -> made.put(path, bytes));
        return now;
    }

    /** A digest of what the pages look like: another one where they look different. */
    synchronized String look() {
        if (look.isEmpty()) {
            StringBuilder all = new StringBuilder();
            makers().forEach(
                            (path, maker) -> {
                                if (isLook(path)) {
                                    all.append(path).append(Sha256.of(maker.get()));
                                }
                            });
            look = Optional.of(Sha256.of(all.toString().getBytes(StandardCharsets.UTF_8)));
        }
        return look.get();
    }

    private static boolean isLook(String path) {
        return path.startsWith("crests/") || path.endsWith(".css") || path.endsWith(".js");
    }

    /**
     * The page that says where a policy's words come from; made anew each time, since a version
     * that was published meanwhile changes it.
     */
    Optional<byte[]> origins(String path) {
        return texts().stream()
                .filter(text -> path.equals(OriginPage.path(text.policy().id())))
                .findFirst()
                .map(origins::of);
    }

    /** What leads there from a policy's own page; nothing on any other page. */
    Optional<byte[]> originLinks(String path) {
        return texts().stream()
                .filter(text -> path.equals(text.policy().id() + "/" + DraftFolder.INDEX))
                .findFirst()
                .map(origins::links);
    }

    /** Of the policies whose files have no errors. */
    private List<Numbered> texts() {
        return drafts.misread()
                ? List.of()
                : drafts.drafts().stream().map(Draft::text).flatMap(Optional::stream).toList();
    }

    private synchronized Map<String, Supplier<byte[]>> makers() {
        if (makers.isEmpty()) {
            List<Numbered> texts = texts();
            Map<String, Supplier<byte[]>> all = folder.each(drafts.profile(), texts);
            if (texts.size() < drafts.drafts().size()) {
                // a list without the policies that have errors would be a page, but not the
                // school's
                all.remove(DraftFolder.INDEX);
            }
            makers = Optional.of(all);
        }
        return makers.get();
    }
}
