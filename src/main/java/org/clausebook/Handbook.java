package org.clausebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.check.CheckProblem;
import org.clausebook.check.wording.WordingProblem;
import org.clausebook.compose.ImpactReport;
import org.clausebook.diagnostic.Problem;
import org.clausebook.edition.EndedSource;
import org.clausebook.handbook.HandbookPages;
import org.clausebook.handbook.SchoolLine;
import org.clausebook.load.LoadProblem;
import org.clausebook.load.ReleaseProblem;
import org.clausebook.load.ReplyProblem;
import org.clausebook.model.policy.Policy;
import org.clausebook.model.source.Passages;
import org.clausebook.model.source.Profile;
import org.clausebook.model.source.Workspace;
import org.clausebook.model.text.PlainText;
import org.clausebook.number.NumberProblem;
import org.clausebook.prose.ProseParser;
import org.clausebook.prose.ProseProblem;
import org.clausebook.prose.Texts;
import org.clausebook.render.TemplateProblem;
import org.clausebook.render.calendar.CalendarWriter;
import org.clausebook.resolve.DriftProblem;
import org.clausebook.resolve.PolicyTitles;
import org.clausebook.resolve.ResolveProblem;
import org.clausebook.site.ReviewCalendar;
import org.clausebook.words.Words;

/** The provider's pages of the handbook: register, catalogue, settings, sources and errors. */
public final class Handbook {

    private Handbook() {}

    /** Every kind of problem that there is, in the order of the stages. */
    public static List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        problems.addAll(List.of(LoadProblem.values()));
        problems.addAll(List.of(ReleaseProblem.values()));
        problems.addAll(List.of(ProseProblem.values()));
        problems.addAll(List.of(ReplyProblem.values()));
        problems.addAll(List.of(ResolveProblem.values()));
        problems.addAll(List.of(DriftProblem.values()));
        problems.addAll(List.of(NumberProblem.values()));
        problems.addAll(List.of(CheckProblem.values()));
        problems.addAll(List.of(WordingProblem.values()));
        problems.addAll(List.of(EditionProblem.values()));
        problems.addAll(List.of(TemplateProblem.values()));
        return problems;
    }

    /**
     * File names with Markdown, and the calendar of reviews; where the library itself cannot be
     * read, there is the list of errors alone.
     */
    public static Map<String, String> pages(
            Request request, Built built, PublicBuild.Published published) {
        Optional<Workspace> workspace = built.prepared().workspace();
        if (workspace.isEmpty()) {
            return HandbookPages.errors(problems());
        }
        // Everything is in the cache by now: nothing is parsed again.
        Texts texts =
                Texts.parseAll(
                        Passages.of(workspace.get()),
                        ProseParser.caching(request.kept().resolve("texts")),
                        1,
                        new org.clausebook.diagnostic.Diagnostics());
        List<SchoolLine> schools = new ArrayList<>();
        built.prepared()
                .schools()
                .forEach(
                        school ->
                                schools.add(
                                        line(
                                                workspace.get(),
                                                school,
                                                published
                                                        .written()
                                                        .contains(school.profile().id()))));
        // no more than the folder's name is known of them
        built.prepared()
                .unread()
                .forEach(
                        id ->
                                schools.add(
                                        new SchoolLine(
                                                id,
                                                id,
                                                "",
                                                "",
                                                List.of(),
                                                true,
                                                published.written().contains(id))));
        List<EndedSource> ended =
                EndedSource.of(published.histories(), workspace.get().sources(), request.today());
        Optional<String> reviews =
                ReviewCalendar.of(published.histories(), Words.english())
                        .map(CalendarWriter::write);
        return HandbookPages.make(
                workspace.get(),
                texts,
                problems(),
                new HandbookPages.Findings(
                        schools, reviews, ended, waiting(request, workspace.get())));
    }

    /**
     * Whom a release made now would reach; made only where there are drafts, as all policies are.
     */
    private static Optional<ImpactReport> waiting(Request request, Workspace workspace) {
        if (workspace.releases().isEmpty()) {
            return Optional.empty();
        }
        Clausebook clausebook = new Clausebook(Progress.NONE);
        Reading reading = clausebook.read(request);
        return reading.nextRelease()
                .filter(next -> !next.isEmpty())
                .map(next -> new LibraryImpact(clausebook).ofDrafts(reading, Optional.empty()))
                .map(impact -> ImpactReport.of(impact, ImpactReport.Naming.NAMES, Words.english()));
    }

    private static SchoolLine line(Workspace workspace, SchoolDrafts school, boolean published) {
        Profile profile = school.profile();
        String group =
                profile.group()
                        .flatMap(id -> Optional.ofNullable(workspace.profiles().get(id.value())))
                        .map(found -> found.name().value())
                        .orElse("");
        String status =
                Optional.ofNullable(profile.facts().get("status"))
                        .map(values -> values.get(values.size() - 1).is())
                        .orElse("");
        List<SchoolLine.PolicyLine> policies =
                school.drafts().stream().map(draft -> line(workspace, draft)).toList();
        return new SchoolLine(
                profile.id(),
                profile.name().value(),
                group,
                status,
                policies,
                school.stopped(),
                published);
    }

    private static SchoolLine.PolicyLine line(Workspace workspace, Draft draft) {
        if (draft.text().isEmpty()) {
            String title =
                    PolicyTitles.title(workspace, draft.owner(), draft.choice().id())
                            .orElse(draft.choice().id());
            return new SchoolLine.PolicyLine(title, "", "", "");
        }
        Policy policy = draft.text().get().policy();
        return new SchoolLine.PolicyLine(
                PlainText.of(policy.title()),
                filled(policy, "edition"),
                filled(policy, "in-force"),
                filled(policy, "review"));
    }

    private static String filled(Policy policy, String name) {
        return PlainText.of(policy.filled().getOrDefault(name, List.of()));
    }
}
