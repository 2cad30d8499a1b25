package org.clausebook.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.clausebook.model.policy.Numbered;
import org.clausebook.words.Words;
import org.junit.jupiter.api.Test;

class FormComposerTest {

    private static final Imprint IMPRINT = Imprint.published("3f9a 1c07 b2e4");

    private static List<String> form(String role) {
        return forms(Samples.plain().numbered(), Words.english(), role);
    }

    private static List<String> forms(Numbered policy, Words words, String role) {
        return new FormComposer(words)
                .compose(policy, IMPRINT).stream()
                        .filter(form -> form.role().equals(role))
                        .map(form -> DocumentText.of(form.document()).lines().toList())
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void an_adult_signs_to_have_read_and_learns_what_follows_from_signing_or_not() {
        assertThat(form("staff"))
                .containsExactly(
                        "Reading record: Staff",
                        "School: Riverside Primary School",
                        "Policy: Phones and Messages Policy",
                        "Version: 4.0",
                        "Applies from: 1 September 2026",
                        "Check code: 3f9a 1c07 b2e4",
                        "Please read the policy before you fill in this form.",
                        "What you confirm by signing",
                        "I keep my passwords private.",
                        "I know whom to ask about this policy.",
                        "What signing means",
                        "Signing records that you have read the policy. It does not change your"
                                + " contract, and you give up no right by signing.",
                        "If you do not wish to sign, tell the headteacher. The policy still applies"
                                + " to you. You may ask your union before you decide.",
                        "The slip is seen by the headteacher and by the people who keep the school’s"
                                + " records. It is kept until the next form replaces it.",
                        "Cut or tear here. Keep what comes before this line, and hand in the slip.",
                        "Return slip",
                        "Reading record: Staff. Riverside Primary School: Phones and Messages"
                                + " Policy, version 4.0, applies from 1 September 2026. Check code"
                                + " 3f9a 1c07 b2e4.",
                        "I have read the policy named on this slip and could ask questions of the"
                                + " headteacher.",
                        "Name",
                        "Role",
                        "Signature",
                        "Date",
                        "day, month, year",
                        "Please return this slip to the school office by 25 September 2026. If you"
                                + " get this form after that day, return the slip when you have read"
                                + " the policy.");
    }

    @Test
    void a_parent_need_not_sign_consents_to_nothing_and_can_say_no_or_ask_to_talk() {
        assertThat(form("parents"))
                .containsSubsequence(
                        "You do not have to sign. Nothing about your child’s place or education"
                                + " depends on it.",
                        "This is not a consent form. Signing it agrees to no photographs and to no"
                                + " monitoring.",
                        "What the school asks of families",
                        "I ask before I post a picture.",
                        "Child’s name",
                        "Class",
                        "Tick any box that is true for you",
                        "I have read this policy.",
                        "I do not wish to sign.",
                        "I would like to talk about it.",
                        "Parent’s or carer’s name",
                        "Signature",
                        "Date",
                        "If you fill in this slip, please return it to the school office by 25"
                                + " September 2026.");
    }

    @Test
    void a_pupil_signs_in_plain_words_knows_whom_to_tell_and_may_say_no() {
        assertThat(form("pupils-ks2"))
                .containsSubsequence(
                        "What I will do",
                        "I hand in my phone.",
                        "Who to tell",
                        "If something worries you, tell your class teacher or another adult you"
                                + " trust, at school or at home. If somebody is in danger now, ring"
                                + " 999.",
                        "Signing this page",
                        "You do not have to sign. If you do not want to, say so. You will not be in"
                                + " trouble. Ask an adult at school about anything you do not"
                                + " understand.",
                        "My name",
                        "My class",
                        "My signature");
    }

    @Test
    void for_a_young_pupil_a_parent_reads_and_signs() {
        assertThat(form("pupils-ks1"))
                .containsSubsequence(
                        "You do not have to sign. Nothing about your child’s place or education"
                                + " depends on it.",
                        "What we ask your child to do",
                        "I tell an adult.",
                        "Who to tell",
                        "Please read this to your child too: if you are sad or scared, tell a"
                                + " grown-up at home or your class teacher at school. You will not"
                                + " be in trouble.",
                        "Child’s name",
                        "I have read these lines with my child.",
                        "I do not wish to sign.",
                        "Parent’s or carer’s name");
    }

    @Test
    void every_slip_says_alone_which_form_of_which_version_it_belongs_to() {
        for (String role : List.of("staff", "parents", "pupils-ks2", "pupils-ks1")) {
            List<String> lines = form(role);
            assertThat(lines.subList(lines.indexOf("Return slip"), lines.size()))
                    .as(role)
                    .anyMatch(
                            line ->
                                    line.contains(lines.get(0))
                                            && line.contains("version 4.0")
                                            && line.contains("Check code 3f9a 1c07 b2e4."));
        }
    }

    @Test
    void the_slip_of_a_draft_says_that_nothing_was_adopted() {
        String form =
                DocumentText.of(
                        new FormComposer(Words.english())
                                .compose(Samples.plain().numbered(), Imprint.DRAFT)
                                .get(0)
                                .document());
        assertThat(form).contains("1 September 2026. Draft: not adopted.").doesNotContain("Check");
    }

    @Test
    void a_record_that_names_no_roles_has_a_form_all_the_same() {
        List<String> lines =
                forms(Samples.plain().withoutSettings().numbered(), Words.english(), "staff");
        assertThat(lines)
                .contains(
                        "The slip is seen by the head of the school and by the people who keep the"
                                + " school’s records. Ask the school how long it is kept.")
                .noneMatch(line -> line.contains("return"));
        assertThat(
                        forms(
                                Samples.plain().withoutSettings().numbered(),
                                Words.english(),
                                "pupils-ks2"))
                .anyMatch(line -> line.contains("tell your teacher or another adult"));
    }

    @Test
    void a_form_keeps_the_phrases_of_its_record_and_takes_newer_ones_from_english() {
        Words kept = Words.of(Map.of("form.about.edition", "Edition")).elseEnglish();
        assertThat(forms(Samples.plain().numbered(), kept, "staff"))
                .contains("Edition: 4.0", "What signing means");
    }

    @Test
    void each_role_has_a_form_named_after_policy_and_role() {
        assertThat(
                        new FormComposer(Words.english())
                                .compose(Samples.plain().numbered(), Samples.IMPRINT))
                .extracting(form -> form.document().id())
                .containsExactly(
                        "devices-staff",
                        "devices-parents",
                        "devices-pupils-ks2",
                        "devices-pupils-ks1");
    }
}
