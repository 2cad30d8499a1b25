package org.clausebook.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.clausebook.diagnostic.DiagnosticPrinter;
import org.clausebook.diagnostic.Diagnostics;
import org.clausebook.model.source.Amendment;
import org.clausebook.model.source.Clause;
import org.clausebook.model.source.ClauseVersion;
import org.clausebook.model.source.Condition;
import org.clausebook.model.source.DecisionKind;
import org.clausebook.model.source.FactValue;
import org.clausebook.model.source.Lock;
import org.clausebook.model.source.Obligation;
import org.clausebook.model.source.OutlineItem;
import org.clausebook.model.source.Placed;
import org.clausebook.model.source.PolicyChoice;
import org.clausebook.model.source.Profile;
import org.clausebook.model.source.SettingValue;
import org.clausebook.model.source.Where;
import org.clausebook.model.source.Workspace;
import org.clausebook.model.text.Address;
import org.clausebook.model.text.Op;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the files say is what the records hold, with every default in its place. */
class ReadersTest {

    @TempDir Path temporary;

    @Test
    void a_clause_that_says_little_gets_its_defaults_from_the_library() {
        Clause clause = workspace(CaseWorkspace.base(temporary)).clauses().get("staff/report");
        assertThat(clause.layer()).isEqualTo("provider");
        assertThat(clause.binds()).containsExactly("staff");
        assertThat(clause.topic()).isEqualTo("staff");
        assertThat(clause.obligation()).isEqualTo(Obligation.OPTIONAL);
        assertThat(clause.lock()).isEqualTo(Lock.OPEN);
        assertThat(clause.owner()).isEqualTo("Fernhill HR");
        assertThat(clause.licence()).isEqualTo("All rights reserved");
        assertThat(clause.language()).isEqualTo("en-GB");
        assertThat(clause.jurisdiction()).containsExactly("england");
        assertThat(clause.appliesWhen())
                .isEqualTo(new Condition(Map.of("nation", List.of("england"))));
        assertThat(clause.versions()).hasSize(1);
        assertThat(clause.versions().get(0).number()).isEqualTo(1);
        assertThat(clause.versions().get(0).inForce()).isEqualTo(LocalDate.of(2024, 9, 1));
    }

    @Test
    void what_a_clause_says_for_all_versions_is_the_default_of_each() {
        Workspace read =
                workspace(
                        CaseWorkspace.base(temporary)
                                .write(
                                        "clauses/staff/report.yaml",
                                        """
                        title: Reporting
                        audience: [staff]
                        binds: [pupils]
                        strength: must
                        requires: [staff/passwords]
                        sources: [device-guidance]
                        rules: {personal-use: breaks}
                        slots: {helpers: Who helps?}
                        statements: {pupils: [I report.]}
                        versions:
                          - version: 1
                            in-force: 2024-09-01
                            reason: First issue.
                            text: Report.
                          - version: 2
                            in-force: 2025-09-01
                            change: editorial
                            reason: Plainer.
                            strength: should
                            sources: [{source: device-guidance, historic: true}]
                            slots: {}
                            text: Report it.
                            variants:
                              short: Say it.
                              academy:
                                applies-when: {status: academy}
                                rules: {personal-use: never}
                                text: Tell the trust.
                        """));
        Clause clause = read.clauses().get("staff/report");
        ClauseVersion first = clause.versions().get(0);
        ClauseVersion second = clause.versions().get(1);
        assertThat(clause.binds()).containsExactly("pupils");
        assertThat(first.strength()).contains("must");
        assertThat(second.strength()).contains("should");
        assertThat(first.requires()).extracting(Placed::value).containsExactly("staff/passwords");
        assertThat(second.requires()).isEqualTo(first.requires());
        assertThat(first.sources().get(0).historic()).isFalse();
        assertThat(second.sources().get(0).historic()).isTrue();
        assertThat(first.slots()).containsOnlyKeys("helpers");
        assertThat(second.slots()).isEmpty();
        assertThat(second.statements().get("pupils")).hasSize(1);
        assertThat(second.variants().get("short").rules().get("personal-use").value())
                .isEqualTo("breaks");
        assertThat(second.variants().get("academy").rules().get("personal-use").value())
                .isEqualTo("never");
        assertThat(second.variants().get("academy").appliesWhen().facts())
                .containsEntry("status", List.of("academy"));
    }

    @Test
    void clauses_of_one_file_share_its_defaults_and_bear_the_profiles_name() {
        Workspace read =
                workspace(
                        CaseWorkspace.base(temporary)
                                .write(
                                        "schools/riverside/clauses/devices.yaml",
                                        """
                        defaults:
                          audience: [staff]
                          as-received: true
                          in-force: 2026-09-01
                          reason: Held as adopted.
                          requires: [own/parish]
                        clauses:
                          preamble:
                            title: Who issues this
                            audience: [staff, pupils]
                            text: The governors do.
                          rules:
                            title: Rules
                            as-received: false
                            text: Rules are kept.
                        """));
        Clause preamble = read.clauses().get("riverside/devices/preamble");
        Clause rules = read.clauses().get("riverside/devices/rules");
        assertThat(preamble.audience()).containsExactly("staff", "pupils");
        assertThat(rules.audience()).containsExactly("staff");
        assertThat(preamble.asReceived()).isTrue();
        assertThat(rules.asReceived()).isFalse();
        assertThat(rules.layer()).isEqualTo("riverside");
        assertThat(rules.owner()).isEqualTo("Riverside Primary School");
        assertThat(rules.appliesWhen()).isEqualTo(Condition.ALWAYS);
        assertThat(rules.versions().get(0).requires().get(0).value()).isEqualTo("riverside/parish");
    }

    @Test
    void one_bad_clause_of_a_file_is_dropped_alone() {
        CaseWorkspace workspace =
                CaseWorkspace.base(temporary)
                        .write(
                                "clauses/staff/two.yaml",
                                """
                clauses:
                  good:
                    title: Good
                    audience: [staff]
                    in-force: 2026-09-01
                    reason: First issue.
                    text: Good is done.
                  bad:
                    title: Bad
                    audience: [staff]
                    in-force: soon
                    reason: First issue.
                    text: Bad is not done.
                """);
        Workspace read =
                WorkspaceLoader.load(workspace.root(), new Diagnostics()).workspace().orElseThrow();
        assertThat(read.clauses()).containsKey("staff/two/good").doesNotContainKey("staff/two/bad");
        assertThat(read.unreadable()).containsExactly("clauses/staff/two.yaml");
    }

    @Test
    void an_ill_typed_optional_key_costs_only_itself() {
        CaseWorkspace workspace =
                CaseWorkspace.base(temporary)
                        .write(
                                "schools/northfold-trust/school.yaml",
                                """
                        kind: trust
                        name: Northfold Learning Trust
                        facts: {nation: england, status: academy}
                        address: not a link
                        settings: {head: principal, storage: attic}
                        """);
        Workspace read =
                WorkspaceLoader.load(workspace.root(), new Diagnostics()).workspace().orElseThrow();
        Profile trust = read.profiles().get("northfold-trust");
        assertThat(trust.address()).isEmpty();
        assertThat(trust.settings()).containsOnlyKeys("head");
        assertThat(read.unreadable()).containsExactly("schools/northfold-trust/school.yaml");
    }

    @Test
    void a_profile_says_who_it_is_and_what_it_sets() {
        Workspace read =
                workspace(
                        CaseWorkspace.base(temporary)
                                .write(
                                        "schools/northfold-trust/school.yaml",
                                        """
                        kind: trust
                        name: Northfold Learning Trust
                        facts:
                          nation: england
                          status:
                            - {is: maintained}
                            - {is: academy, from: 2025-09-01}
                        settings:
                          head: {one: principal, many: principals, article: a}
                          apps: [School messages, Class calendar]
                        """));
        Profile trust = read.profiles().get("northfold-trust");
        assertThat(trust.facts().get("status"))
                .extracting(FactValue::is, FactValue::from)
                .containsExactly(
                        tuple("maintained", Optional.empty()),
                        tuple("academy", Optional.of(LocalDate.of(2025, 9, 1))));
        SettingValue head = trust.settings().get("head");
        assertThat(head.items()).extracting(Placed::value).containsExactly("principal");
        assertThat(head.plural()).contains("principals");
        assertThat(head.article()).contains("a");
        assertThat(trust.settings().get("apps").items()).hasSize(2);
    }

    @Test
    void a_profiles_choices_are_read_whole() {
        Workspace read =
                workspace(
                        CaseWorkspace.base(temporary)
                                .write(
                                        "schools/riverside/policies/devices.yaml",
                                        "title: Own\nbody: [{clause: own/parish}]\n")
                                .write(
                                        "schools/riverside/school.yaml",
                                        """
                        name: Riverside Primary School
                        facts: {nation: england, status: maintained}
                        policies:
                          devices:
                            outline: own/devices
                            readers: staff
                            parts: [staff]
                            titles: {accounts: Logging in}
                            omit: [{clause: staff/report, reason: Our website has a page., change: editorial}]
                            use: [{clause: staff/passwords, variant: managed}]
                            add:
                              - section: clubs
                                title: Clubs
                                before: own/parish
                                body: [{clause: own/parish, number: 3}]
                            slots:
                              - {clause: own/parish, slot: helpers, declined: Nobody.}
                            overrides:
                              - target: own/parish#who
                                was: {layer: northfold-trust, text: Their words.}
                                insert-after: |
                                  Our words.
                                reason: The office is open.
                                agreed: {body: Governing Body, on: 2026-07-08, minute: "26/31"}
                                expires: 2028-08-31
                            decisions:
                              - {clause: staff/passwords, to: 2, decision: keep, stay: 1, reason: Later.}
                            accept:
                              - {check: long-sentence, at: section/review, reason: Theirs., until: 2027-08-31}
                            related: [Behaviour Policy, {policy: devices}]
                            next:
                              edition: "4.0"
                              approval: {route: head, body: Headteacher, on: 2026-07-08, ratified: 2026-09-20}
                              supersedes: {title: Mobile Phone Policy}
                        """));
        PolicyChoice choice = read.profiles().get("riverside").policies().get("devices");
        assertThat(choice.outline().value()).isEqualTo("riverside/devices");
        assertThat(read.outlines()).containsKeys("devices", "riverside/devices");
        assertThat(choice.omit().get(0).reason().change()).isPresent();
        assertThat(choice.use().get(0).variant().value()).isEqualTo("managed");
        assertThat(choice.add().get(0).where()).isEqualTo(Where.BEFORE);
        assertThat(choice.add().get(0).anchor().value()).isEqualTo("riverside/parish");
        OutlineItem.Section clubs = (OutlineItem.Section) choice.add().get(0).item();
        assertThat(((OutlineItem.ClauseUse) clubs.body().get(0)).number())
                .isEqualTo(OptionalInt.of(3));
        assertThat(choice.slots().get(0).declined()).contains("Nobody.");
        Amendment override = choice.overrides().get(0);
        assertThat(override.target().value()).isEqualTo(new Address("riverside/parish", "who"));
        assertThat(override.op()).isEqualTo(Op.INSERT_AFTER);
        assertThat(override.text().orElseThrow().text()).isEqualTo("Our words.");
        assertThat(override.was().layer().orElseThrow().value()).isEqualTo("northfold-trust");
        assertThat(choice.decisions().get(0).kind()).isEqualTo(DecisionKind.KEEP);
        assertThat(choice.decisions().get(0).stay()).isEqualTo(OptionalInt.of(1));
        assertThat(choice.accepted().get(0).at().value()).isEqualTo("section/review");
        assertThat(choice.related()).hasSize(2);
        assertThat(choice.next().approval().orElseThrow().ratified())
                .contains(LocalDate.of(2026, 9, 20));
        assertThat(choice.next().supersedes().orElseThrow().title())
                .isEqualTo("Mobile Phone Policy");
    }

    @Test
    void without_a_library_there_is_no_workspace_but_every_file_is_checked() {
        CaseWorkspace workspace =
                CaseWorkspace.base(temporary)
                        .write("clauses/library.yaml", "provider: {name: Fernhill HR}\n")
                        .write(
                                "clauses/staff/report.yaml",
                                "titel: Reporting\naudience: [nobody]\ntext: Text.\n");
        Diagnostics diagnostics = new Diagnostics();
        Loaded loaded = WorkspaceLoader.load(workspace.root(), diagnostics);
        assertThat(loaded.workspace()).isEmpty();
        assertThat(diagnostics.sorted())
                .extracting(d -> d.problem().id())
                .contains("unknown-key", "missing-key")
                .doesNotContain("unknown-audience", "unknown-setting", "unknown-fact");
    }

    private static Workspace workspace(CaseWorkspace files) {
        Diagnostics diagnostics = new Diagnostics();
        Loaded loaded = WorkspaceLoader.load(files.root(), diagnostics);
        assertThat(new DiagnosticPrinter(loaded.excerpts(), false).print(diagnostics.sorted()))
                .isEmpty();
        return loaded.workspace().orElseThrow();
    }
}
