package org.clausebook.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.clausebook.Clausebook;
import org.clausebook.NextEditions;
import org.clausebook.Prepared;
import org.clausebook.Progress;
import org.clausebook.Reading;
import org.clausebook.Request;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Suggestion;
import org.clausebook.edition.Disk;
import org.clausebook.model.policy.Drift;
import org.clausebook.model.policy.DriftCase;
import org.clausebook.model.source.Answer;
import org.clausebook.model.source.PolicyChoice;
import org.clausebook.model.source.Profile;
import org.clausebook.model.source.Workspace;
import org.clausebook.words.Dates;

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
        return cases.stream()
                .map(DriftCase::drift)
                .filter(drift -> drift.layer().equals(reply.owner()))
                .filter(drift -> drift.policy().equals(reply.policy()))
                .filter(drift -> drift.target().equals(reply.target()))
                .toList();
    }

    /** Why a reply cannot be written; nothing where it can. */
    public Optional<String> against(Reply reply) {
        List<Drift> about = about(reply);
        if (about.isEmpty()) {
            return Optional.of(nothing(reply));
        }
        return about.stream()
                .map(drift -> against(drift, reply))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private String nothing(Reply reply) {
        List<String> targets =
                cases.stream()
                        .map(DriftCase::drift)
                        .filter(drift -> drift.layer().equals(reply.owner()))
                        .filter(drift -> drift.policy().equals(reply.policy()))
                        .map(drift -> drift.target().toString())
                        .distinct()
                        .toList();
        String near = Suggestion.didYouMean(reply.target().toString(), targets);
        String known =
                targets.isEmpty()
                        ? "there is nothing to decide in " + reply.policy()
                        : "there is " + String.join(", ", targets);
        return "nothing is to be decided on "
                + reply.target()
                + "; "
                + (near.isEmpty() ? known : near);
    }

    private Optional<String> against(Drift drift, Reply reply) {
        Answer answer = reply.answer();
        boolean putsOff = answer == Answer.NOT_YET || answer == Answer.KEEP;
        if (drift.restsOnLaw() && drift.state() != Drift.State.LOOK && putsOff) {
            return Optional.of(
                    "version "
                            + drift.now()
                            + " of "
                            + drift.target().clause()
                            + " does what the law requires, so '"
                            + answer.key()
                            + "' is not open; adopt, or adopt-with-changes");
        }
        if (reply.agreed().filter(one -> one.on().isAfter(request.today())).isPresent()) {
            return Optional.of("what is decided on a day still to come cannot be recorded yet");
        }
        return switch (drift.state()) {
            case LOOK ->
                    answer == Answer.LOOKED
                            ? Optional.empty()
                            : Optional.of(
                                    "the text under it is as it was: it needs one look, 'looked'");
            case SAME, GONE, SPLIT, MOVED ->
                    answer == Answer.ADOPT ? Optional.empty() : Optional.of(placeless(drift));
            case OPEN, NOT_YET, DECIDED -> decidable(drift, reply);
        };
    }

    private static String placeless(Drift drift) {
        return drift.state() == Drift.State.SAME
                ? "the text says by itself what this wording says; adopt takes the wording out"
                : "its place is gone; adopt takes the wording out, and override writes one anew for "
                        + (drift.went().isEmpty()
                                ? "another place"
                                : drift.went().stream()
                                        .map(Object::toString)
                                        .collect(Collectors.joining(" or ")));
    }

    private Optional<String> decidable(Drift drift, Reply reply) {
        if (reply.answer() == Answer.LOOKED) {
            return Optional.of("the text under it is another, so a look is not enough: decide");
        }
        if (reply.answer() == Answer.NOT_YET) {
            LocalDate until = reply.until().orElse(LocalDate.MIN);
            if (until.isBefore(request.today())) {
                return Optional.of(
                        reply.until().isEmpty()
                                ? "say until which day it is put off"
                                : Dates.day(until) + " has passed");
            }
        } else if (reply.until().isPresent() && reply.answer() != Answer.KEEP) {
            return Optional.of("'until' goes with not-yet and keep");
        }
        boolean stated = drift.override().was().version().orElse(0) == drift.now();
        return drift.state() == Drift.State.DECIDED && stated && drift.upper().isEmpty()
                ? Optional.of(
                        "it has been decided, and the wording was read against version "
                                + drift.now())
                : Optional.empty();
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
