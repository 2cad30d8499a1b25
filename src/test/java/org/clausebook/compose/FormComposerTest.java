package org.clausebook.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.clausebook.words.Words;
import org.junit.jupiter.api.Test;

class FormComposerTest {

    private static List<String> form(String role) {
        return new FormComposer(Words.english())
                .compose(Samples.plain().numbered(), Samples.IMPRINT).stream()
                        .filter(form -> form.role().equals(role))
                        .map(form -> DocumentText.of(form.document()).lines().toList())
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void a_member_of_staff_signs_to_have_read_and_gives_up_no_right() {
        assertThat(form("staff"))
                .containsExactly(
                        "Reading record: Staff",
                        "School: Riverside Primary School",
                        "Policy: Phones and Messages Policy",
                        "Version: 4.0",
                        "Applies from: 1 September 2026",
                        "Please read the policy before you fill in this form.",
                        "What you confirm by signing",
                        "I keep my passwords private.",
                        "I know whom to ask about this policy.",
                        "Signing records that you have read the policy. It does not change your"
                                + " contract, and you give up no right by signing.",
                        "Keep everything before this line. Hand in the slip below it.",
                        "Return slip",
                        "Riverside Primary School: Phones and Messages Policy, version 4.0, applies"
                                + " from 1 September 2026.",
                        "I have read the policy named here and the statements on this form.",
                        "Name",
                        "Role",
                        "Signature",
                        "Date",
                        "day, month, year",
                        "Please return this slip to the school office by 25 September 2026. The"
                                + " school keeps it as a record of reading, until the next form"
                                + " replaces it.");
    }

    @Test
    void a_parent_need_not_sign_and_can_say_no_or_ask_to_talk() {
        assertThat(form("parents"))
                .contains(
                        "You do not have to sign. Nothing about your child’s place or education"
                                + " depends on it.")
                .containsSubsequence(
                        "Child’s name",
                        "Class",
                        "Please tick one box",
                        "I have read this policy.",
                        "I do not wish to sign.",
                        "I would like to talk about it first.",
                        "Parent’s or carer’s name",
                        "Signature",
                        "Date");
    }

    @Test
    void a_pupil_signs_in_plain_words_and_may_say_no() {
        assertThat(form("pupils-ks2"))
                .containsSubsequence(
                        "What I will do",
                        "I hand in my phone.",
                        "Ask an adult at school about anything you do not understand. If you do"
                                + " not want to sign, say so. You will not be in trouble.",
                        "My name",
                        "My class",
                        "My signature");
    }

    @Test
    void for_a_young_pupil_a_parent_reads_and_signs() {
        assertThat(form("pupils-ks1"))
                .containsSubsequence(
                        "What we ask your child to do",
                        "I tell an adult.",
                        "Child’s name",
                        "I have read these lines with my child.",
                        "I do not wish to sign.",
                        "Parent’s or carer’s name");
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
