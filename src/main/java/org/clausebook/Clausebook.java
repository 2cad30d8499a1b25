package org.clausebook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.clausebook.check.PolicyChecker;
import org.clausebook.check.wording.WordingChecker;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Diagnostics;
import org.clausebook.diagnostic.Excerpts;
import org.clausebook.diagnostic.Reached;
import org.clausebook.load.LoadProblem;
import org.clausebook.load.Loaded;
import org.clausebook.load.WorkspaceLoader;
import org.clausebook.model.policy.Numbered;
import org.clausebook.model.source.Passages;
import org.clausebook.model.source.PolicyChoice;
import org.clausebook.model.source.Profile;
import org.clausebook.model.source.Workspace;
import org.clausebook.number.Numberer;
import org.clausebook.prose.BlockNames;
import org.clausebook.prose.ProseParser;
import org.clausebook.prose.Texts;
import org.clausebook.resolve.FactsUse;
import org.clausebook.resolve.NamesCheck;
import org.clausebook.resolve.PolicyResolver;

/**
 * From files to policies: load, parse, resolve, number, check.
 *
 * <pre>{@code
 * Prepared prepared = new Clausebook(Progress.NONE).prepare(request);
 * }</pre>
 *
 * <p>What comes after, composing and rendering, is asked for by those who need it.
 */
public final class Clausebook {

    private final Progress progress;

    public Clausebook(Progress progress) {
        this.progress = progress;
    }

    /** Everything but writing: one school's mistake ends neither the run nor another school. */
    public Prepared prepare(Request request) {
        return prepare(request, NextEditions.AS_TYPED);
    }

    /**
     * The same, with what is known by now of the editions in preparation.
     *
     * @param editions in place of what the schools' files say of them
     */
    public Prepared prepare(Request request, NextEditions editions) {
        Reading reading = read(request);
        Prepared prepared = prepare(reading, editions);
        return prepared.workspace()
                .flatMap(workspace -> reading.dueReviews(workspace, prepared.schools()))
                .map(prepared::with)
                .orElse(prepared);
    }

    /** Reads and parses all files. */
    public Reading read(Request request) {
        return read(request, Memory.of(request));
    }

    /**
     * Reads and parses what has changed.
     *
     * @param memory of earlier readings of the same workspace; one reading at a time may use it
     */
    public Reading read(Request request, Memory memory) {
        Diagnostics found = new Diagnostics();
        progress.at("reading", 0, 1);
        Excerpts templates = memory.templates(request, found);
        Loaded loaded =
                WorkspaceLoader.load(request.root(), request.crests(), memory.files(), found)
                        .withLines(templates);
        Optional<Reading.Parsed> parsed =
                loaded.workspace()
                        .map(
                                workspace -> {
                                    progress.at("parsing", 0, 1);
                                    Texts texts = parse(request, workspace, memory.parser(), found);
                                    Heads heads = Heads.of(request.root(), workspace, found);
                                    new FrozenTexts(workspace, texts).check(heads, found);
                                    return new Reading.Parsed(texts, heads);
                                });
        Reading reading = new Reading(request, loaded, parsed, found);
        return request.drafts() ? reading.withDrafts() : reading;
    }

    /** Makes the policies of what was read. */
    public Prepared prepare(Reading reading, NextEditions editions) {
        Diagnostics found = reading.found();
        Excerpts excerpts = reading.excerpts();
        if (reading.loaded.workspace().isEmpty() || reading.parsed.isEmpty()) {
            return new Prepared(
                    Optional.empty(),
                    excerpts,
                    List.of(),
                    List.of(),
                    found.sorted(),
                    found.passedOver());
        }
        Request request = reading.request;
        Workspace workspace = reading.loaded.workspace().get();
        Reading.Parsed parsed = reading.parsed.get();
        EditionsAhead ahead =
                new EditionsAhead(editions, parsed.heads(), workspace.library().firstMonth());
        List<SchoolDrafts> schools =
                resolve(request, workspace, parsed.texts(), ahead, reading.asLibrary, found);
        List<String> unread =
                Standing.unread(workspace).stream()
                        .filter(id -> request.school().map(id::equals).orElse(true))
                        .toList();
        return new Prepared(
                Optional.of(workspace),
                excerpts,
                schools,
                unread,
                found.sorted(),
                found.passedOver());
    }

    private static Texts parse(
            Request request, Workspace workspace, ProseParser parser, Diagnostics found) {
        Texts texts = Texts.parseAll(Passages.of(workspace), parser, request.threads(), found);
        new NamesCheck(workspace, texts, found).check();
        Diagnostics wordings = new Diagnostics();
        new WordingChecker(workspace, request.today()).check(texts, wordings);
        wordings.passedOver().forEach(found::passOver);
        found.reportAll(Acceptances.withoutAccepted(workspace, request.today(), wordings.sorted()));
        workspace.clauses().values().stream()
                .filter(clause -> clause.layer().equals("provider"))
                .forEach(clause -> BlockNames.check(clause, texts, found));
        return texts;
    }

    private List<SchoolDrafts> resolve(
            Request request,
            Workspace workspace,
            Texts texts,
            EditionsAhead ahead,
            boolean lenient,
            Diagnostics found) {
        Set<String> misread = pathsWithErrors(found);
        PolicyResolver resolver = new PolicyResolver(workspace, texts, request.today(), misread);
        PolicyChecker checker = new PolicyChecker(workspace);
        Map<DocumentId, Draft> drafts = new LinkedHashMap<>();
        List<Standing> standings = Standing.of(workspace);
        int done = 0;
        for (Standing standing : standings) {
            progress.at("resolving", done++, standings.size());
            for (DocumentId key : standing.documents()) {
                if (wanted(request, standing, key) && !drafts.containsKey(key)) {
                    drafts.put(
                            key,
                            draft(
                                    request, workspace, resolver, checker, ahead, key, lenient,
                                    found));
                }
            }
        }
        if (request.school().isEmpty() && request.policy().isEmpty()) {
            reportWholeRun(workspace, resolver, drafts, found);
        }
        found.sorted().stream()
                .map(one -> one.in(resolver.reaches().of(one.place().path())))
                .forEach(found::report);
        Set<String> faulty = pathsWithErrors(found);
        return standings.stream()
                .filter(
                        standing ->
                                request.school()
                                        .map(school -> school.equals(standing.profile().id()))
                                        .orElse(true))
                .map(standing -> school(standing, drafts, misread, faulty))
                .toList();
    }

    private static boolean wanted(Request request, Standing standing, DocumentId key) {
        return request.school().map(school -> school.equals(standing.profile().id())).orElse(true)
                && request.policy().map(policy -> policy.equals(key.policy())).orElse(true);
    }

    private Draft draft(
            Request request,
            Workspace workspace,
            PolicyResolver resolver,
            PolicyChecker checker,
            EditionsAhead ahead,
            DocumentId key,
            boolean lenient,
            Diagnostics found) {
        Profile owner = profile(workspace, key.owner());
        PolicyChoice choice = ahead.of(key, choice(owner, key.policy()));
        if (workspace.unreadable().stream().anyMatch(Standing::isShared)) {
            // without all settings and sources, most of what could be said would be wrong
            return Draft.unmade(owner, choice);
        }
        if (found.has(LoadProblem.NO_TEXTS, owner.at().path())) {
            // told once; that each clause is for other schools follows from it
            return Draft.unmade(owner, choice);
        }
        Diagnostics own = new Diagnostics();
        Optional<Numbered> numbered =
                resolver.resolve(owner, choice, own)
                        .map(policy -> new Numberer().number(policy, own));
        numbered.ifPresent(text -> checker.check(text, own));
        List<Diagnostic> told =
                new Acceptances(workspace, choice, request.today()).withoutAccepted(own.sorted());
        Reached policy = new Reached(choice.id(), owner.id());
        told.forEach(diagnostic -> found.report(diagnostic.in(policy)));
        own.passedOver().forEach(found::passOver);
        boolean usable = lenient || !own.hasErrors();
        return new Draft(
                owner,
                choice,
                usable ? numbered : Optional.empty(),
                resolver.drifts(owner, choice));
    }

    /** What can be said only when every policy has been looked at. */
    private static void reportWholeRun(
            Workspace workspace,
            PolicyResolver resolver,
            Map<DocumentId, Draft> drafts,
            Diagnostics found) {
        boolean allRead = Standing.unread(workspace).isEmpty();
        List<Profile> unresolved =
                drafts.values().stream()
                        .filter(draft -> draft.text().isEmpty())
                        .map(Draft::owner)
                        .toList();
        if (allRead) {
            Set<String> unsure = new HashSet<>();
            unresolved.forEach(owner -> unsure.addAll(Standing.paths(workspace, owner)));
            resolver.groupHits().report(unsure, found);
        }
        if (allRead && unresolved.isEmpty()) {
            FactsUse facts = new FactsUse(workspace);
            for (Profile profile : workspace.profiles().values()) {
                resolver.settingsUse().reportUnused(profile, found);
                facts.reportUnused(profile, found);
            }
        }
    }

    private static SchoolDrafts school(
            Standing standing,
            Map<DocumentId, Draft> drafts,
            Set<String> misread,
            Set<String> faulty) {
        List<Draft> own = new ArrayList<>();
        for (DocumentId key : standing.documents()) {
            Optional.ofNullable(drafts.get(key)).ifPresent(own::add);
        }
        boolean stopped =
                own.stream().anyMatch(draft -> draft.text().isEmpty())
                        || standing.paths().stream().anyMatch(faulty::contains);
        return new SchoolDrafts(
                standing.profile(),
                own,
                standing.paths().stream().anyMatch(misread::contains),
                stopped);
    }

    static Set<String> pathsWithErrors(Diagnostics found) {
        return found.sorted().stream()
                .filter(Diagnostic::isError)
                .map(diagnostic -> diagnostic.place().path())
                .collect(Collectors.toSet());
    }

    private static Profile profile(Workspace workspace, String id) {
        return Optional.ofNullable(workspace.profiles().get(id))
                .orElseThrow(() -> new IllegalStateException("no profile " + id));
    }

    private static PolicyChoice choice(Profile owner, String policy) {
        return Optional.ofNullable(owner.policies().get(policy))
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        "no policy " + policy + " of " + owner.id()));
    }
}
