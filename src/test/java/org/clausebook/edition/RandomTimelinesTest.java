package org.clausebook.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.clausebook.json.JsonObject;
import org.clausebook.site.OnDateFile;
import org.junit.jupiter.api.Test;

/**
 * Thousands of histories made by chance, each asked on every day, against an answer found in
 * another way: by living through the days one by one.
 */
final class RandomTimelinesTest {

    private static final int TIMELINES = 3_000;
    private static final int DAYS = 60;
    private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);

    private final Random chance = new Random(20260901);

    @Test
    void every_day_has_the_answer_that_living_through_the_days_gives() {
        int answers = 0;
        int gaps = 0;
        int papers = 0;
        for (int i = 0; i < TIMELINES; i++) {
            Chain chain = chain();
            List<String> lived = lived(chain.records());
            String told = told(chain);
            Timeline timeline = chain.timeline();
            Timeline shuffled = shuffled(chain);
            for (int day = 0; day < lived.size(); day++) {
                LocalDate date = FIRST.plusDays(day);
                DayAnswer answer = timeline.on(date);
                assertThat(Timelines.name(answer))
                        .as("on %s of %s", date, told)
                        .isEqualTo(lived.get(day));
                assertThat(Timelines.name(shuffled.on(date)))
                        .as("on %s of %s in another order of files", date, told)
                        .isEqualTo(lived.get(day));
                assertThat(answer.edition().map(tenure -> tenure.holdsOn(date)).orElse(true))
                        .isTrue();
                answers++;
                gaps += lived.get(day).endsWith("withdrawn") ? 1 : 0;
                papers += lived.get(day).startsWith("paper") ? 1 : 0;
            }
        }
        System.out.printf(
                "Timelines: %,d by chance, %,d days asked, %,d of them after a withdrawal, %,d under"
                        + " a document received%n",
                TIMELINES, answers, gaps, papers);
        assertThat(gaps).isGreaterThan(5_000);
        assertThat(papers).isGreaterThan(5_000);
    }

    @Test
    void the_json_of_an_answer_and_of_a_site_say_the_same_on_every_day() {
        int answers = 0;
        for (int i = 0; i < TIMELINES / 4; i++) {
            Chain own = chain();
            Chain group = groupChain();
            List<History> histories =
                    Stream.of(own.history(), group.history())
                            .filter(history -> !history.records().isEmpty())
                            .toList();
            if (histories.isEmpty()) {
                continue;
            }
            Timeline timeline = Timeline.of(histories);
            DayJson json = new DayJson(timeline, histories);
            OnDateFile file = OnDateFile.of("riverside", "social-media", histories);
            for (int day = -1; day < DAYS + 5; day++) {
                LocalDate date = FIRST.plusDays(day);
                DayAnswer answer = timeline.on(date);
                String held =
                        answer.document()
                                .map(HistoryRecord::link)
                                .map(link -> link.owner() + " " + link.name())
                                .orElse(OnDateFile.NOTHING);
                assertThat(file.on("social-media", date.toString()))
                        .as("on %s of %s and %s", date, told(own), told(group))
                        .isEqualTo(held);
                JsonObject said = json.answer("riverside", "social-media", answer);
                assertThat(word(said))
                        .as("on %s of %s and %s", date, told(own), told(group))
                        .isEqualTo(Timelines.name(answer));
                assertThat(said.get("day").text()).isEqualTo(date.toString());
                answers++;
            }
        }
        System.out.printf("Timelines: %,d answers as JSON%n", answers);
        assertThat(answers).isGreaterThan(25_000);
    }

    /** The answer as a program reads it that has nothing but the JSON. */
    private static String word(JsonObject said) {
        return switch (said.get("answer").text()) {
            case "in-force" -> number(said);
            case "withdrawn" -> number(said) + " withdrawn";
            case "received" -> said.get("document").object().get("title").text();
            case "no-record" -> "nothing";
            default -> throw new AssertionError(said);
        };
    }

    private static String number(JsonObject said) {
        return said.get("edition").object().get("number").text();
    }

    @Test
    void no_two_editions_hold_on_one_day_and_each_holds_without_a_break() {
        for (int i = 0; i < TIMELINES; i++) {
            Chain chain = chain();
            List<Tenure> held = chain.timeline().tenures().stream().filter(Tenure::held).toList();
            for (int at = 1; at < held.size(); at++) {
                LocalDate end = held.get(at - 1).end().orElseThrow();
                assertThat(end).as(told(chain)).isBeforeOrEqualTo(held.get(at).start());
                boolean gap = end.isBefore(held.get(at).start());
                assertThat(held.get(at - 1).withdrawal().isPresent())
                        .as("only a withdrawal makes a gap: %s", told(chain))
                        .isEqualTo(gap);
            }
        }
    }

    private Chain chain() {
        return chain(new Chain("riverside"));
    }

    /** What a group issued under the same name; most have nothing. */
    private Chain groupChain() {
        Chain group = new Chain("northfold-trust");
        return chance.nextInt(3) == 0 ? chain(group) : group;
    }

    private Chain chain(Chain chain) {
        int editions = chance.nextInt(7);
        List<Integer> open = new ArrayList<>();
        for (int major = 1; major <= editions; major++) {
            chain.edition(major + ".0", day(), day());
            open.add(major);
            if (chance.nextInt(3) == 0) {
                int which = open.remove(chance.nextInt(open.size()));
                chain.withdraw(which + ".0", day());
            }
            if (chance.nextInt(5) == 0) {
                chain.receive(
                        "paper " + major,
                        day(),
                        chance.nextBoolean() ? Optional.of(day()) : Optional.empty());
            }
        }
        if (chance.nextBoolean()) {
            chain.receive("paper", day(), Optional.empty());
        }
        return chain;
    }

    private String day() {
        return FIRST.plusDays(chance.nextInt(DAYS)).toString();
    }

    private Timeline shuffled(Chain chain) {
        List<HistoryRecord> files = new ArrayList<>(chain.records());
        Collections.shuffle(files, chance);
        return Timeline.of(new History("riverside", "social-media", RecordReader.inOrder(files)));
    }

    /** Lives through the days: editions come, papers come, editions are withdrawn. */
    private static List<String> lived(List<HistoryRecord> records) {
        List<String> days = new ArrayList<>();
        Optional<HistoryRecord.Edition> last = Optional.empty();
        boolean gone = false;
        Optional<HistoryRecord.Received> paper = Optional.empty();
        for (int day = 0; day < DAYS + 5; day++) {
            LocalDate today = FIRST.plusDays(day);
            boolean came = false;
            for (HistoryRecord record : records) {
                if (record instanceof HistoryRecord.Edition edition
                        && edition.inForce().equals(today)
                        && !withdrawnBy(edition, today, records)) {
                    last = Optional.of(edition);
                    came = true;
                    gone = false;
                    paper = Optional.empty();
                }
                if (record instanceof HistoryRecord.Received received
                        && received.from().equals(today)) {
                    paper = Optional.of(received);
                }
            }
            paper = came ? Optional.empty() : paper;
            if (last.isPresent() && withdrawnBy(last.get(), today, records)) {
                gone = true;
            }
            boolean reads =
                    paper.isPresent() && !paper.get().until().map(today::isAfter).orElse(false);
            if (last.isPresent() && !gone) {
                days.add(last.get().number().toString());
            } else if (reads) {
                days.add(paper.get().title());
            } else {
                days.add(last.map(edition -> edition.number() + " withdrawn").orElse("nothing"));
            }
        }
        return days;
    }

    private static boolean withdrawnBy(
            HistoryRecord.Edition edition, LocalDate day, List<HistoryRecord> records) {
        return records.stream()
                .anyMatch(
                        record ->
                                record instanceof HistoryRecord.Withdrawal withdrawal
                                        && withdrawal.of().equals(edition.number())
                                        && !withdrawal.from().isAfter(day));
    }

    private static String told(Chain chain) {
        StringBuilder told = new StringBuilder();
        for (HistoryRecord record : chain.records()) {
            told.append(record.link().name());
            if (record instanceof HistoryRecord.Edition edition) {
                told.append(" from ").append(edition.inForce());
            } else if (record instanceof HistoryRecord.Withdrawal withdrawal) {
                told.append(" from ").append(withdrawal.from());
            } else if (record instanceof HistoryRecord.Received received) {
                told.append(" from ").append(received.from()).append(" until ");
                told.append(received.until().map(LocalDate::toString).orElse("-"));
            }
            told.append("; ");
        }
        return told.toString();
    }
}
