package org.clausebook.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.clausebook.edition.HistoryRecord;
import org.clausebook.edition.RealDisk;
import org.clausebook.edition.Shelf;
import org.clausebook.edition.Timeline;
import org.clausebook.site.OnDateFile;
import org.junit.jupiter.api.Test;

/** A school's {@code on-date.json} answers for every day what the command answers. */
final class OnDateFileTest {

    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2028, 12, 31);

    @Test
    void the_file_of_each_school_gives_the_answer_of_the_records_on_every_day_of_six_years() {
        int days = 0;
        Set<String> answers = new TreeSet<>();
        PublicDemonstration published = PublicDemonstration.shared();
        Demonstration shown = Demonstration.shared();
        days += compare(published.root(), published.sites(), answers);
        days += compare(shown.root(), shown.out().resolve("site/schools"), answers);
        System.out.printf(
                "on-date.json: %,d days asked, %d different answers%n", days, answers.size());
        assertThat(days).isGreaterThan(50_000);
        assertThat(answers)
                .contains(
                        OnDateFile.NOTHING,
                        "riverside received-1",
                        "riverside 1.0",
                        "hilltop-and-valley received-1",
                        "hilltop-and-valley 2.0");
    }

    private static int compare(Path root, Path sites, Set<String> answers) {
        Shelf shelf = new Shelf(root, new RealDisk());
        int days = 0;
        for (String school : shelf.profiles()) {
            Path place = sites.resolve(school).resolve("on-date.json");
            if (!Files.exists(place)) {
                continue;
            }
            OnDateFile file = new OnDateFile(Folders.text(place));
            List<String> policies = shelf.policies(school);
            assertThat(file.policies()).as(school).containsExactlyInAnyOrderElementsOf(policies);
            for (String policy : policies) {
                Timeline timeline = Timeline.of(shelf.histories(school, policy));
                for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
                    String answer = file.on(policy, day.toString());
                    assertThat(answer)
                            .as("%s %s on %s", school, policy, day)
                            .isEqualTo(
                                    timeline.on(day)
                                            .document()
                                            .map(OnDateFileTest::named)
                                            .orElse(OnDateFile.NOTHING));
                    answers.add(answer);
                    days++;
                }
            }
        }
        return days;
    }

    private static String named(HistoryRecord document) {
        return document.link().owner() + " " + document.link().name();
    }
}
