package org.clausebook.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.clausebook.Clausebook;
import org.clausebook.NextEditions;
import org.clausebook.Prepared;
import org.clausebook.Progress;
import org.clausebook.Reading;
import org.clausebook.Request;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.edition.Disk;
import org.clausebook.model.policy.Drift;
import org.clausebook.model.policy.DriftCase;
import org.clausebook.model.source.PolicyChoice;
import org.clausebook.model.source.Profile;
import org.clausebook.model.source.Workspace;

/**
 * Writes decisions on own wordings into the files of schools and groups. A file is read again when
 * it was written, and put back where it does not say what was meant.
 */
public final class Deciding {

    private final Request request;
    private final Disk disk;
    private final Progress progress;
    private final List<DriftCase> cases;
    private final Map<String, Profile> profiles;

    /**
     * @param request for all schools: a group's wording shows in its members
     */
    public Deciding(Request request, Disk disk, Progress progress) {
        this.request = request;
        this.disk = disk;
        this.progress = progress;
        Clausebook clausebook = new Clausebook(progress);
        Reading reading = clausebook.read(request);
        this.cases = cases(clausebook.prepare(reading, NextEditions.AS_TYPED));
        this.profiles = reading.workspace().map(Workspace::profiles).orElse(Map.of());
    }

    /** The cases of a run. */
    public static List<DriftCase> cases(Prepared prepared) {
        return DriftCase.of(
                prepared.schools().stream()
                        .flatMap(school -> school.drafts().stream())
                        .flatMap(draft -> draft.drifts().stream())
                        .distinct()
                        .toList());
    }

    /** All cases. */
    public List<DriftCase> cases() {
        return cases;
    }

    /** Those that a reply is about; several where one file changes one target in several ways. */
    public List<Drift> about(Reply reply) {
        return cases.stream().map(DriftCase::drift).filter(reply::isAbout).toList();
    }

    /** Why a reply cannot be written; nothing where it can. */
    public Optional<String> against(Reply reply) {
        return new ReplyRules(cases, request.today()).against(reply);
    }

    /** Whose file says what, as it was when the cases were found. */
    Optional<Profile> profile(String owner) {
        return Optional.ofNullable(profiles.get(owner));
    }

    /**
     * What came of writing.
     *
     * @param said one line for each reply, in their order
     * @param failed whether a file could not be changed as was meant
     */
    public record Written(List<String> said, boolean failed) {
        public Written {
            said = List.copyOf(said);
        }
    }

    /** Writes replies against which nothing speaks, each file once. */
    public Written write(List<Reply> replies) throws IOException {
        Map<String, List<Reply>> byOwner = new TreeMap<>();
        replies.forEach(
                reply -> byOwner.computeIfAbsent(reply.owner(), o -> new ArrayList<>()).add(reply));
        List<String> said = new ArrayList<>();
        Map<String, FileChange> changed = new LinkedHashMap<>();
        boolean failed = false;
        for (Map.Entry<String, List<Reply>> one : byOwner.entrySet()) {
            try {
                FileChange change = change(one.getKey(), one.getValue(), said);
                disk.replace(change.file(), bytes(change.after()));
                changed.put(one.getKey(), change);
            } catch (WordingEdit.ByHand e) {
                failed = true;
                said.add(path(one.getKey()) + ": not changed: " + e.getMessage());
            }
        }
        for (Map.Entry<String, FileChange> one : misread(changed).entrySet()) {
            FileChange change = one.getValue();
            disk.replace(change.file(), bytes(change.before()));
            failed = true;
            said.add(
                    path(one.getKey())
                            + ": put back: the file would not say what was meant; write it by hand");
        }
        return new Written(said, failed);
    }

    /** A file as it was and as it is to be. */
    private record FileChange(
            Path file, String before, String after, Map<String, PolicyChoice> meant) {}

    private FileChange change(String owner, List<Reply> replies, List<String> said)
            throws IOException {
        Path file = request.root().resolve(path(owner));
        String before = Files.readString(file, StandardCharsets.UTF_8);
        String after = before;
        Profile profile = Objects.requireNonNull(profiles.get(owner));
        Map<String, List<Reply>> byPolicy = new TreeMap<>();
        replies.forEach(
                reply ->
                        byPolicy.computeIfAbsent(reply.policy(), p -> new ArrayList<>())
                                .add(reply));
        Map<String, PolicyChoice> meant = new LinkedHashMap<>();
        List<String> lines = new ArrayList<>();
        // from the last policy of the file to the first, so that lines above keep their numbers
        List<String> policies = new ArrayList<>(byPolicy.keySet());
        policies.sort(
                (one, other) ->
                        Objects.requireNonNull(profile.policies().get(other))
                                .at()
                                .compareTo(
                                        Objects.requireNonNull(profile.policies().get(one)).at()));
        for (String policy : policies) {
            WordingEdit edit = new WordingEdit(after, policy);
            Meant intended = new Meant(Objects.requireNonNull(profile.policies().get(policy)));
            for (Reply reply : byPolicy.getOrDefault(policy, List.of())) {
                lines.add(new OneReply(edit, intended).write(about(reply), reply));
            }
            after = edit.text();
            meant.put(policy, intended.choice());
        }
        said.addAll(lines);
        return new FileChange(file, before, after, meant);
    }

    /** The files that do not read as was meant. */
    private Map<String, FileChange> misread(Map<String, FileChange> changed) {
        Reading reading = new Clausebook(progress).read(request);
        Map<String, Profile> now = reading.workspace().map(Workspace::profiles).orElse(Map.of());
        Map<String, FileChange> misread = new LinkedHashMap<>();
        changed.forEach(
                (owner, change) -> {
                    Profile was = Objects.requireNonNull(profiles.get(owner));
                    Map<String, PolicyChoice> policies = new LinkedHashMap<>(was.policies());
                    policies.putAll(change.meant());
                    Optional<Profile> is = Optional.ofNullable(now.get(owner));
                    boolean same =
                            is.map(Meant::spelled)
                                    .filter(Meant.spelled(was.with(policies))::equals)
                                    .isPresent();
                    boolean clean =
                            reading.problems().stream()
                                    .filter(Diagnostic::isError)
                                    .noneMatch(one -> one.place().path().equals(path(owner)));
                    if (!same || !clean) {
                        misread.put(owner, change);
                    }
                });
        return misread;
    }

    private static String path(String owner) {
        return "schools/" + owner + "/school.yaml";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
