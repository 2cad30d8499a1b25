package org.clausebook.model.source;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The releases of a library, and what its files hold now of all that a release copies.
 *
 * <p>A library without releases is one in which everything counts as released. What the first
 * release holds was there before releases began, so it counts on every day.
 *
 * @param all in the order in which they were made; none where drafts count as released
 * @param now what the files hold
 * @param made the same, and told where drafts count as well: what the library had
 */
public record Releases(List<Release> all, LibraryCopy now, List<Release> made) {

    public static final Releases NONE = new Releases(List.of(), LibraryCopy.NONE);

    public Releases {
        all = all.stream().sorted(Release.ORDER).toList();
        made = made.stream().sorted(Release.ORDER).toList();
    }

    public Releases(List<Release> all, LibraryCopy now) {
        this(all, now, all);
    }

    /** The same where everything counts as released. */
    public Releases asDrafts() {
        return new Releases(List.of(), LibraryCopy.NONE, made);
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** The one made last. */
    public Optional<Release> newest() {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    public Optional<Release> named(String name) {
        return all.stream().filter(release -> release.name().equals(name)).findFirst();
    }

    /** The one made last of those that hold on a day; nothing where there are none. */
    public Optional<Release> on(LocalDate day) {
        return isEmpty()
                ? Optional.empty()
                : heldBy(day).stream().reduce((earlier, later) -> later);
    }

    /** Those that hold on a day; all that were made where drafts count as released. */
    public List<Release> heldBy(LocalDate day) {
        return isEmpty() ? made : all.stream().filter(release -> counts(release, day)).toList();
    }

    /** Whether what a release holds may stand in an edition in force on a day. */
    public boolean counts(Release release, LocalDate day) {
        return release.equals(all.get(0)) || !release.inForce().isAfter(day);
    }

    /**
     * The entry of a clause version, with the release that lists it; the first where several do.
     */
    public Optional<Listed> listed(String clause, int version) {
        for (Release release : all) {
            for (ReleasedVersion entry : release.clauses()) {
                if (entry.clause().equals(clause) && entry.version() == version) {
                    return Optional.of(new Listed(release, entry));
                }
            }
        }
        return Optional.empty();
    }

    /** All entries by clause and version, those of the first release that lists them. */
    public Map<Key, Listed> entries() {
        Map<Key, Listed> entries = new HashMap<>();
        for (Release release : all) {
            for (ReleasedVersion entry : release.clauses()) {
                entries.putIfAbsent(
                        new Key(entry.clause(), entry.version()), new Listed(release, entry));
            }
        }
        return Map.copyOf(entries);
    }

    /** The same as it was when a release had just been made. */
    public Releases until(Release last) {
        return new Releases(
                all.stream().filter(one -> Release.ORDER.compare(one, last) <= 0).toList(), now);
    }

    /** A clause version by its names. */
    public record Key(String clause, int version) {}

    /** An entry and the release that it stands in. */
    public record Listed(Release release, ReleasedVersion entry) {}
}
