package org.clausebook.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.clausebook.model.policy.ClauseList;
import org.clausebook.model.policy.Policy;
import org.clausebook.model.policy.ResolvedClause;
import org.clausebook.model.policy.RoleForm;
import org.clausebook.model.source.Clause;
import org.clausebook.model.source.ClauseVersion;
import org.clausebook.model.source.FormKind;
import org.clausebook.model.source.Outline;
import org.clausebook.model.source.Workspace;
import org.clausebook.model.text.PlainText;
import org.clausebook.model.text.Run;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The forms of the demonstration: who has which, what they have people say, and how they print. */
final class FormsTest {

    private static final Pattern CONSENT =
            Pattern.compile(
                    "(?i)\\b(consents?|agree to|allow|permit|authoris\\w+|monitor\\w*"
                            + "|give (my|our)? ?permission|may be (photographed|filmed|recorded))\\b");

    private static final Demonstration SHARED = Demonstration.shared();

    @Test
    void a_form_has_what_the_clauses_that_bind_its_role_have_it_say_and_of_no_other_role() {
        int lines = 0;
        for (Demonstration.Standing standing : SHARED.policies()) {
            Policy policy = standing.text().policy();
            for (RoleForm form : policy.forms()) {
                String role = form.audience().id();
                List<String> bound = new ArrayList<>();
                List<String> others = new ArrayList<>();
                for (ResolvedClause clause : ClauseList.of(policy)) {
                    boolean binds = clause.source().binds().contains(role);
                    clause.statements()
                            .forEach(
                                    (to, said) ->
                                            (binds && to.equals(role) ? bound : others)
                                                    .addAll(plain(said)));
                }
                others.removeAll(bound);
                assertThat(plain(form.statements()))
                        .as("%s, %s", standing, role)
                        .startsWith(bound.toArray(String[]::new))
                        .noneMatch(others::contains);
                lines += bound.size();
            }
        }
        assertThat(lines).isGreaterThan(200);
    }

    @Test
    void no_clause_has_a_role_say_what_does_not_bind_it() {
        for (Clause clause : workspace().clauses().values()) {
            for (ClauseVersion version : clause.versions()) {
                assertThat(clause.binds())
                        .as(clause.id())
                        .containsAll(version.statements().keySet());
            }
        }
    }

    @Test
    void each_phase_has_the_forms_of_its_own_pupils() {
        Map<String, TreeSet<String>> roles = new TreeMap<>();
        for (Demonstration.Standing standing : SHARED.policies()) {
            standing.text().policy().forms().stream()
                    .map(form -> form.audience().id())
                    .filter(role -> role.startsWith("pupils"))
                    .forEach(
                            role ->
                                    roles.computeIfAbsent(
                                                    standing.school(), school -> new TreeSet<>())
                                            .add(role));
        }
        assertThat(roles.remove("northfold-high")).containsExactly("pupils-secondary");
        assertThat(roles).isNotEmpty();
        roles.forEach(
                (school, own) -> assertThat(own).as(school).isSubsetOf("pupils-ks1", "pupils-ks2"));
        assertThat(roles.get("oakenfield")).containsExactly("pupils-ks1", "pupils-ks2");
        assertThat(workspace().library().audiences().get("pupils-ks1").form())
                .contains(FormKind.YOUNG_PUPIL);
    }

    @Test
    void nothing_that_a_parent_is_asked_to_say_is_a_consent() {
        List<String> lines = new ArrayList<>();
        List<String> parents =
                workspace().library().audiences().values().stream()
                        .filter(audience -> audience.form().equals(Optional.of(FormKind.PARENT)))
                        .map(audience -> audience.id())
                        .toList();
        workspace().clauses().values().stream()
                .flatMap(clause -> clause.versions().stream())
                .flatMap(
                        version ->
                                parents.stream()
                                        .flatMap(
                                                role ->
                                                        version
                                                                .statements()
                                                                .getOrDefault(role, List.of())
                                                                .stream()))
                .forEach(line -> lines.add(line.text()));
        for (Outline outline : workspace().outlines().values()) {
            outline.forms().stream()
                    .filter(form -> parents.contains(form.role()))
                    .flatMap(
                            form ->
                                    Stream.concat(
                                            form.intro().stream(), form.statements().stream()))
                    .forEach(line -> lines.add(line.text()));
        }
        assertThat(lines).hasSizeGreaterThan(8).noneMatch(CONSENT.asPredicate());
        assertThat("I consent to pictures of my child").matches(CONSENT.asPredicate());
        assertThat("The school may monitor my child’s device").matches(CONSENT.asPredicate());
    }

    @Test
    void what_a_pupil_signs_is_one_page() throws IOException {
        List<Path> forms =
                Folders.ending(SHARED.out(), ".pdf").stream()
                        .filter(file -> file.getParent().endsWith("forms"))
                        .filter(file -> file.getFileName().toString().startsWith("pupils"))
                        .toList();
        for (Path form : forms) {
            try (PDDocument pdf = Loader.loadPDF(Folders.bytes(form))) {
                assertThat(pdf.getNumberOfPages()).as(form.toString()).isEqualTo(1);
            }
        }
        assertThat(forms).hasSizeGreaterThan(25);
    }

    @Test
    void every_published_form_and_its_slip_bear_version_and_check_code_and_no_box_is_ticked() {
        List<Path> forms =
                Folders.ending(SHARED.out().resolve("site"), ".html").stream()
                        .filter(file -> file.getParent().endsWith("forms"))
                        .toList();
        for (Path file : forms) {
            Element page = Jsoup.parse(Folders.text(file)).body();
            String version = file.getParent().getParent().getFileName().toString();
            String about = page.select(".control").text();
            String code = about.replaceFirst(".*Check code: (\\S{4} \\S{4} \\S{4}).*", "$1");
            String slip = page.select("section.slip").text();
            assertThat(code).as(file.toString()).matches("[0-9a-f]{4} [0-9a-f]{4} [0-9a-f]{4}");
            assertThat(about).as(file.toString()).contains(version);
            assertThat(slip).as(file.toString()).contains(version, code, page.select("h1").text());
            assertThat(page.select("[checked]")).isEmpty();
            assertThat(page.select("input")).allMatch(field -> labelled(page, field));
        }
        assertThat(forms).hasSizeGreaterThan(100);
    }

    private static boolean labelled(Element page, Element field) {
        return page.select("label[for=" + field.id() + "]").size() == 1;
    }

    private static Workspace workspace() {
        return SHARED.built().prepared().workspace().orElseThrow();
    }

    private static List<String> plain(List<List<Run>> lines) {
        return lines.stream().map(PlainText::of).toList();
    }
}
