package org.clausebook.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clausebook.Clausebook;
import org.clausebook.NextEditions;
import org.clausebook.Prepared;
import org.clausebook.Reading;
import org.clausebook.Request;
import org.clausebook.SchoolDrafts;
import org.clausebook.compare.Change;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.DiagnosticPrinter;
import org.clausebook.edition.HistoryRecord;
import org.clausebook.edition.RealDisk;
import org.clausebook.model.policy.Numbered;
import org.clausebook.model.source.EditionApproval;
import org.clausebook.model.source.Profile;
import org.clausebook.model.source.Weight;
import org.clausebook.model.source.Workspace;
import org.clausebook.model.text.PlainText;
import org.clausebook.publish.Candidate;
import org.clausebook.publish.Candidates;
import org.clausebook.words.Dates;

/** What the commands about editions in preparation have in common. */
abstract class EditionCommand extends Command {

    protected EditionCommand(Surroundings surroundings) {
        super(surroundings);
    }

    protected Candidates.Found find(Request request, NextEditions editions) {
        return find(read(request), editions);
    }

    protected Candidates.Found find(Reading reading, NextEditions editions) {
        return new Candidates(progress(), new RealDisk()).find(reading, editions);
    }

    /** Reads the workspace, for a command that works editions out more than once. */
    protected Reading read(Request request) {
        return new Clausebook(progress()).read(request);
    }

    /** The candidate of a policy on the site of a school, or of a group that issues it. */
    protected static Candidate candidate(Candidates.Found found, String school, String policy) {
        checkSelection(found.prepared(), Optional.of(school), Optional.of(policy));
        Set<String> owners =
                found.prepared().schools().stream()
                        .filter(site -> site.profile().id().equals(school))
                        .flatMap(site -> owners(site, policy))
                        .collect(Collectors.toSet());
        owners.add(school);
        return found.all().stream()
                .filter(candidate -> candidate.choice().id().equals(policy))
                .filter(candidate -> owners.contains(candidate.owner().id()))
                .findFirst()
                .orElseThrow(
                        () ->
                                new Refusal(
                                        ExitCode.USAGE,
                                        "'" + school + "' has no policy '" + policy + "'"));
    }

    private static Stream<String> owners(SchoolDrafts site, String policy) {
        return site.drafts().stream()
                .filter(draft -> draft.choice().id().equals(policy))
                .map(draft -> draft.owner().id());
    }

    /** What keeps a candidate from being proposed or published, and the errors behind it. */
    protected void tell(Prepared prepared, Candidate candidate, List<Diagnostic> more) {
        List<Diagnostic> all = new ArrayList<>(more);
        if (candidate.text().isEmpty()) {
            prepared.diagnostics().stream()
                    .filter(Diagnostic::isError)
                    .filter(error -> concerns(prepared, candidate, error.place().path()))
                    .forEach(all::add);
        }
        all.sort(null);
        DiagnosticPrinter printer =
                new DiagnosticPrinter(prepared.excerpts(), surroundings.colour());
        surroundings.err().print(printer.print(all));
        surroundings.err().flush();
    }

    /** Another school's mistakes are no concern of this one. */
    private static boolean concerns(Prepared prepared, Candidate candidate, String path) {
        Set<String> strangers =
                prepared.workspace()
                        .map(workspace -> new HashSet<>(workspace.profiles().keySet()))
                        .orElse(new HashSet<>());
        Optional<Profile> at = Optional.of(candidate.owner());
        while (at.isPresent() && strangers.remove(at.get().id())) {
            at =
                    at.get()
                            .group()
                            .flatMap(
                                    group ->
                                            prepared.workspace()
                                                    .map(Workspace::profiles)
                                                    .map(all -> all.get(group.value())));
        }
        candidate
                .choice()
                .issuedFor()
                .ifPresent(schools -> schools.forEach(school -> strangers.remove(school.value())));
        return strangers.stream().noneMatch(id -> path.startsWith("schools/" + id + "/"));
    }

    /** What the edition is, and what changes with it. */
    protected void describe(Candidate candidate) {
        say(title(candidate) + " of " + candidate.owner().id());
        say("  version       " + candidate.number() + ", " + weight(candidate.changes().weight()));
        candidate
                .text()
                .map(text -> text.policy().inForce())
                .ifPresent(day -> say("  applies from  " + Dates.day(day)));
        candidate.next().approval().ifPresent(approval -> say("  approved by   " + of(approval)));
        candidate.next().reason().ifPresent(reason -> say("  reason        " + reason));
        String since =
                candidate
                        .history()
                        .newest()
                        .map(HistoryRecord.Edition::number)
                        .map(number -> "changes since version " + number + ":")
                        .orElse("the first version made here");
        say("  " + since);
        for (Change change : candidate.changes().all()) {
            if (change.kind() != Change.Kind.FIRST_EDITION) {
                say("    " + weight(change.weight()) + ": " + change.words());
            }
        }
        if (candidate.changes().all().isEmpty()) {
            say("    none");
        }
    }

    private static String of(EditionApproval approval) {
        return approval.body()
                + ", "
                + Dates.day(approval.on())
                + approval.minute().map(minute -> ", minute " + minute).orElse("");
    }

    protected static String title(Candidate candidate) {
        return candidate
                .text()
                .map(Numbered::policy)
                .map(policy -> PlainText.of(policy.title()))
                .orElse(candidate.choice().id());
    }

    /** The class of a change as people say it. */
    protected static String weight(Weight weight) {
        return weight == Weight.SUBSTANTIVE ? "change of rule" : "correction";
    }
}
