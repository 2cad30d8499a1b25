package org.clausebook.resolve;

import static org.clausebook.diagnostic.Suggestion.didYouMean;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Diagnostics;
import org.clausebook.diagnostic.Reached;
import org.clausebook.model.policy.ClauseList;
import org.clausebook.model.policy.Drift;
import org.clausebook.model.policy.Issuer;
import org.clausebook.model.policy.Node;
import org.clausebook.model.policy.Policy;
import org.clausebook.model.policy.Related;
import org.clausebook.model.policy.ResolvedClause;
import org.clausebook.model.policy.TargetNow;
import org.clausebook.model.source.Layout;
import org.clausebook.model.source.Outline;
import org.clausebook.model.source.OutlineItem;
import org.clausebook.model.source.Placed;
import org.clausebook.model.source.PolicyChoice;
import org.clausebook.model.source.Profile;
import org.clausebook.model.source.Releases;
import org.clausebook.model.source.Source;
import org.clausebook.model.source.Workspace;
import org.clausebook.model.text.Address;
import org.clausebook.model.text.Origin;
import org.clausebook.model.text.Run;
import org.clausebook.prose.Texts;
import org.clausebook.words.Dates;
import org.clausebook.words.Words;

/**
 * Resolves the policies of a workspace: outline, choice, version, settings, overrides, in that
 * order.
 *
 * <p>One is made for a run; it may be asked from several threads.
 */
public final class PolicyResolver {

    private final Workspace workspace;
    private final Texts texts;
    private final LocalDate today;
    private final Set<String> faulty;
    private final Words words = Words.english();
    private final GroupHits groupHits = new GroupHits();
    private final SettingsUse settingsUse = new SettingsUse();
    private final Reaches reaches = new Reaches();
    private final Map<Reached, List<Drift>> drifts = new ConcurrentHashMap<>();
    private final Map<String, Workspace> views = new ConcurrentHashMap<>();
    private final Map<Releases.Key, Releases.Listed> entries;

    /**
     * @param today decides the policy year of an edition whose date nobody gave
     * @param faulty paths of files with errors that were told before: a policy that reaches one is
     *     not made
     */
    public PolicyResolver(Workspace workspace, Texts texts, LocalDate today, Set<String> faulty) {
        this.workspace = workspace;
        this.texts = texts;
        this.today = today;
        this.faulty = Set.copyOf(faulty);
        this.entries = workspace.releases().entries();
    }

    /** The choices of groups that were hit; to be reported when all policies have been resolved. */
    public GroupHits groupHits() {
        return groupHits;
    }

    /** The settings that were read; to be reported when all policies have been resolved. */
    public SettingsUse settingsUse() {
        return settingsUse;
    }

    /**
     * What became of the text under the overrides of a policy that was resolved, its groups' among
     * them; known even where the policy has errors.
     */
    public List<Drift> drifts(Profile owner, PolicyChoice choice) {
        return drifts.getOrDefault(new Reached(choice.id(), owner.id()), List.of());
    }

    /** The files that the policies were made from. */
    public Reaches reaches() {
        return reaches;
    }

    /**
     * The policy, or nothing where it has errors or reaches a file that has; what is wrong is
     * reported.
     */
    public Optional<Policy> resolve(Profile owner, PolicyChoice choice, Diagnostics diagnostics) {
        if (Layer.isCutOff(workspace, owner)) {
            // told where the group is named, or in its own file; all else would follow from that
            return Optional.empty();
        }
        Reach reach = new Reach();
        Making making = making(owner, choice, reach);
        Optional<Outline> outline = outline(making);
        Optional<Policy> policy = outline.map(found -> make(making, found));
        diagnostics.reportAll(making.diagnostics.sorted());
        drifts.put(new Reached(choice.id(), owner.id()), List.copyOf(making.drifts));
        reaches.add(new Reached(choice.id(), owner.id()), reach);
        return policy.filter(made -> !making.diagnostics.hasErrors() && !reach.touchesAny(faulty));
    }

    /**
     * What a layer would find at a target if it changed it now; nothing where the clause is not in
     * the policy.
     *
     * @param owner whose policy it is: of a group's layer, a member's
     */
    public Optional<TargetNow> look(
            Profile owner, PolicyChoice choice, String layer, Address target) {
        if (Layer.isCutOff(workspace, owner)) {
            return Optional.empty();
        }
        Making making = making(owner, choice, new Reach());
        Asked asked = new Asked(layer, target);
        making.asked = Optional.of(asked);
        outline(making).ifPresent(outline -> make(making, outline));
        return asked.answer();
    }

    private Making making(Profile owner, PolicyChoice choice, Reach reach) {
        LocalDate inForce =
                choice.next()
                        .inForce()
                        .orElseGet(
                                () ->
                                        Dates.firstDayOfYear(
                                                today, workspace.library().firstMonth()));
        return new Making(
                released(inForce), texts, owner, choice, inForce, today, groupHits, reach);
    }

    /** The library as an edition in force on a day is to see it; the same for most. */
    private Released released(LocalDate inForce) {
        Workspace view =
                workspace
                        .releases()
                        .on(inForce)
                        .map(
                                release ->
                                        views.computeIfAbsent(
                                                release.name(), unused -> workspace.on(inForce)))
                        .orElse(workspace);
        return new Released(view, entries, texts, inForce);
    }

    private Optional<Outline> outline(Making making) {
        Placed<String> named = making.choice.outline();
        Optional<Outline> outline =
                Optional.ofNullable(making.workspace.outlines().get(named.value()))
                        .map(making.released::withNewNames);
        if (outline.isPresent()) {
            making.touch(outline.get().at());
        } else if (workspace.outlines().containsKey(named.value())) {
            making.report(
                    Diagnostic.of(
                                    ResolveProblem.OUTLINE_NOT_RELEASED,
                                    named.at(),
                                    named.value(),
                                    Dates.day(making.inForce))
                            .underline(named.value().length())
                            .hint("release gives it to the schools; --draft shows the draft"));
        } else {
            String path = OutlinePath.of(workspace, named.value());
            making.touch(org.clausebook.diagnostic.Place.startOf(path));
            if (!workspace.unreadable().contains(path)) {
                making.report(
                        Diagnostic.of(ResolveProblem.UNKNOWN_OUTLINE, named.at(), named.value())
                                .underline(named.value().length())
                                .hint(didYouMean(named.value(), workspace.outlines().keySet())));
            }
        }
        return outline;
    }

    /** What no text can ask for, and pages say around it. */
    private static void say(Map<String, List<Run>> said, String name, String value) {
        said.put(
                name,
                List.of(
                        new Run.Text(
                                value, new Origin.Made("filled in: " + name, Optional.empty()))));
    }

    private Policy make(Making making, Outline outline) {
        Dropped dropped = new Dropped(making);
        Outlining outlining = new Outlining(making, outline, dropped);
        List<OutlineItem> all = new ArrayList<>(outlining.opening());
        all.addAll(outlining.body());
        new Strays(making, OutlineIds.of(all).clauses, dropped);
        NodeMaking nodes = new NodeMaking(making, outline, outlining);
        List<Node> opening = nodes.make(outlining.opening());
        List<Node> body = nodes.make(outlining.body());

        List<Node> both = new ArrayList<>(opening);
        both.addAll(body);
        Layout layout = Layouts.of(making, outline);
        List<Run> title = title(making, outline);
        List<Issuer> issuers = new IssuerMaking(making).make();
        List<Related> related = new RelatedMaking(making).make();
        List<Source> sources = SourceList.of(making, ClauseList.of(both));
        Map<String, List<Run>> filled =
                new FilledNames(making, layout, words).fill(title, issuers, related, sources);

        SettingsTable settings = new SettingsTable(making);
        ShownTexts shown = new ShownTexts(making, settings, filled, words);
        making.drifts.replaceAll(shown::show);
        TextFilling filling = new TextFilling(making, settings, filled, words);
        NodeFilling nodeFilling = new NodeFilling(filling);
        List<Node> filledOpening = nodeFilling.map(opening);
        List<Node> filledBody = nodeFilling.map(body);
        List<Node> filledBoth = new ArrayList<>(filledOpening);
        filledBoth.addAll(filledBody);
        UsedDefinitions used = new UsedDefinitions(filledBoth, UsedDefinitions.keptBy(all));
        List<Node> keptOpening = used.keep(filledOpening);
        List<Node> keptBody = used.keep(filledBody);
        List<Node> kept = new ArrayList<>(keptOpening);
        kept.addAll(keptBody);
        List<ResolvedClause> clauses = ClauseList.of(kept);

        var control =
                new ControlMaking(making, filled, filling, words)
                        .make(layout, outline.asReceived());
        var forms = new FormMaking(making, filling, words).make(outline, clauses);
        Map<String, List<Run>> said = new LinkedHashMap<>(filled);
        say(said, "audience", new AudienceLine(making, words).of(clauses, forms));
        say(said, "jurisdiction", workspace.library().jurisdiction());
        SettingsUse.READ_BY_FORMS.forEach(settings::read);
        if (!forms.isEmpty()) {
            SettingsUse.ROLES_ON_FORMS.forEach(settings::read);
        }
        settings.names().forEach(name -> settingsUse.read(making.layers, name));
        return new Policy(
                making.owner.id(),
                making.choice.id(),
                workspace.library().language(),
                title,
                issuers,
                making.inForce,
                PolicyReaders.of(making.layers),
                outline.asReceived(),
                layout,
                control,
                said,
                keptOpening,
                keptBody,
                settings.used(),
                outlining.choices(),
                sources,
                related,
                forms,
                making.choice.next(),
                making.choice.at());
    }

    private List<Run> title(Making making, Outline outline) {
        Placed<String> title = outline.title();
        String layer = outline.layer();
        for (Layer above : making.layers) {
            Optional<Placed<String>> other = above.choice().flatMap(PolicyChoice::title);
            if (other.isPresent()) {
                title = other.get();
                layer = above.id();
            }
        }
        return List.of(new Run.Text(title.value(), new Origin.Titled(layer, title.at())));
    }
}
