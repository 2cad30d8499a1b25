package org.clausebook.compare.redline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clausebook.compare.redline.SmallWorkspace.OUTLINE;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.clausebook.compare.Change;
import org.clausebook.model.policy.Numbered;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Clauses that were renamed, split and joined, as they themselves declare. */
final class LineageTest {

    private static final String PHONES = "Phones stay out of sight in lessons.\n";
    private static final String CAMERAS =
            "[#cameras]\nCameras of the school are kept in the office.\n";
    private static final String LEAVE = "      - clause: staff/leavers\n";

    private static final String PARTS =
            "      - clause: staff/phones\n      - clause: staff/cameras\n";

    @TempDir Path root;

    private SmallWorkspace files;

    @BeforeEach
    void a_policy_with_one_clause_more() throws IOException {
        files = new SmallWorkspace(root);
        files.change(
                OUTLINE,
                "      - clause: staff/report\n",
                "      - clause: staff/report\n" + LEAVE);
    }

    @Test
    void a_clause_that_was_renamed_is_the_same_clause() throws IOException {
        Numbered before = files.clause("leavers", "Leavers", "", PHONES).policy();
        files.without("leavers")
                .change(OUTLINE, "staff/leavers", "staff/phones")
                .clause("phones", "Phones", "formerly: [staff/leavers]\n", PHONES);
        Redline redline = Redline.between(before, files.policy());
        assertThat(told(redline)).containsExactly("staff/phones KEPT RENAMED from 2.2 Leavers");
        assertThat(redline.causes())
                .extracting(Change::words)
                .containsExactly("Phones: was Leavers");
    }

    @Test
    void a_clause_that_was_split_has_no_word_removed_or_added() throws IOException {
        Numbered before = files.clause("leavers", "Leavers", "", PHONES + "\n" + CAMERAS).policy();
        files.without("leavers")
                .change(OUTLINE, LEAVE, PARTS)
                .clause("phones", "Phones", "formerly: [staff/leavers]\n", PHONES)
                .clause(
                        "cameras",
                        "Cameras",
                        "formerly: [staff/leavers#cameras]\n",
                        CAMERAS.substring(11));
        Redline redline = Redline.between(before, files.policy());
        assertThat(told(redline))
                .containsExactly(
                        "staff/phones KEPT SPLIT from 2.2 Leavers",
                        "staff/cameras KEPT SPLIT from 2.2 Leavers");
        assertThat(redline.causes()).extracting(Change::kind).containsOnly(Change.Kind.LINEAGE);
    }

    @Test
    void a_clause_from_which_words_went_says_where_they_are() throws IOException {
        Numbered before = files.clause("leavers", "Leavers", "", PHONES + "\n" + CAMERAS).policy();
        files.change(OUTLINE, LEAVE, LEAVE + "      - clause: staff/cameras\n")
                .clause("leavers", "Leavers", "", PHONES)
                .clause(
                        "cameras",
                        "Cameras",
                        "formerly: [staff/leavers#cameras]\n",
                        CAMERAS.substring(11));
        Redline redline = Redline.between(before, files.policy());
        assertThat(told(redline))
                .containsExactly(
                        "staff/leavers KEPT SAME to 2.3 Cameras",
                        "staff/cameras KEPT SPLIT from 2.2 Leavers");
        assertThat(redline.reasons()).isEmpty();
    }

    @Test
    void clauses_that_were_joined() throws IOException {
        files.change(OUTLINE, LEAVE, PARTS)
                .clause("phones", "Phones", "", PHONES)
                .clause("cameras", "Cameras", "", CAMERAS.substring(11));
        Numbered before = files.policy();
        files.without("phones")
                .without("cameras")
                .change(OUTLINE, PARTS, "      - clause: staff/devices\n")
                .clause(
                        "devices",
                        "Devices",
                        "formerly: [staff/phones, staff/cameras]\n",
                        PHONES + "\n" + CAMERAS.replace("office", "safe"));
        Redline redline = Redline.between(before, files.policy());
        assertThat(told(redline))
                .containsExactly("staff/devices KEPT JOINED from 2.2 Phones, 2.3 Cameras");
        assertThat(redline.clauses().get(2).changes()).isEqualTo(1);
        assertThat(redline.why(1)).extracting(Change::kind).containsExactly(Change.Kind.LINEAGE);
    }

    @Test
    void a_claim_without_a_word_in_common_is_a_new_clause() throws IOException {
        Numbered before = files.clause("leavers", "Leavers", "", PHONES).policy();
        files.change(OUTLINE, LEAVE, LEAVE + "      - clause: staff/cameras\n")
                .clause(
                        "cameras",
                        "Cameras",
                        "formerly: [staff/leavers#pictures]\n",
                        "Nobody films a fire drill.\n");
        Redline redline = Redline.between(before, files.policy());
        assertThat(told(redline)).containsExactly("staff/cameras ADDED SAME");
        assertThat(redline.causes())
                .extracting(Change::kind)
                .containsExactly(Change.Kind.CLAUSE_ADDED);
    }

    private static List<String> told(Redline redline) {
        return redline.changed().stream()
                .map(
                        clause ->
                                clause.id()
                                        + " "
                                        + clause.fate()
                                        + " "
                                        + clause.descent()
                                        + kin(" from ", clause.from())
                                        + kin(" to ", clause.to()))
                .toList();
    }

    private static String kin(String word, List<Kin> kin) {
        return kin.isEmpty()
                ? ""
                : word
                        + kin.stream()
                                .map(one -> one.number().orElse("") + " " + one.title())
                                .collect(Collectors.joining(", "));
    }
}
