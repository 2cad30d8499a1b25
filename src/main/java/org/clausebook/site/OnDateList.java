package org.clausebook.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.clausebook.edition.HistoryRecord;
import org.clausebook.edition.Tenure;
import org.clausebook.json.JsonArray;
import org.clausebook.json.JsonObject;
import org.clausebook.json.JsonText;
import org.clausebook.json.JsonValue;
import org.clausebook.json.JsonWriter;
import org.clausebook.load.Schemas;

/**
 * The file {@code on-date.json} of a school, from which a program reads which document held on a
 * day: for each policy its periods, first day and last day included, with no two that overlap.
 */
final class OnDateList {

    private OnDateList() {}

    static String of(String school, List<PublishedPolicy> policies) {
        JsonObject list =
                JsonObject.with()
                        .put("$schema", Schemas.PUBLISHED + "/on-date.schema.json")
                        .put("kind", "on-date")
                        .put("format", "1")
                        .put("school", school)
                        .put("policies", JsonArray.of(policies, OnDateList::policy))
                        .build();
        return JsonWriter.write(list) + "\n";
    }

    private static JsonValue policy(PublishedPolicy policy) {
        return JsonObject.with()
                .put("policy", policy.id())
                .put("title", policy.title())
                .put("periods", JsonArray.of(periods(policy), period -> json(policy, period)))
                .build();
    }

    /** The days on which one document held without a break; the last one may have no end. */
    record Period(LocalDate from, Optional<LocalDate> until, HistoryRecord document) {}

    /** The answers for each day on which the answer can change, joined where they are the same. */
    static List<Period> periods(PublishedPolicy policy) {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (Tenure tenure : policy.timeline().tenures()) {
            days.add(tenure.start());
            tenure.end().ifPresent(days::add);
        }
        for (HistoryRecord.Received received : policy.received()) {
            days.add(received.from());
            received.until().ifPresent(day -> days.add(day.plusDays(1)));
        }
        List<Period> periods = new ArrayList<>();
        Optional<HistoryRecord> open = Optional.empty();
        LocalDate since = LocalDate.MIN;
        for (LocalDate day : days) {
            Optional<HistoryRecord> held = policy.timeline().on(day).document();
            if (!held.map(HistoryRecord::link).equals(open.map(HistoryRecord::link))) {
                end(periods, since, Optional.of(day.minusDays(1)), open);
                open = held;
                since = day;
            }
        }
        end(periods, since, Optional.empty(), open);
        return periods;
    }

    private static void end(
            List<Period> periods,
            LocalDate from,
            Optional<LocalDate> until,
            Optional<HistoryRecord> document) {
        document.ifPresent(held -> periods.add(new Period(from, until, held)));
    }

    private static JsonValue json(PublishedPolicy policy, Period period) {
        boolean edition = period.document() instanceof HistoryRecord.Edition;
        String pdf = policy.folders().pdf(period.document());
        String page = policy.folders().path(period.document()) + PublicSite.INDEX;
        return JsonObject.with()
                .put("from", period.from().toString())
                .put("until", period.until().map(day -> new JsonText(day.toString())))
                .put(edition ? "edition" : "received", period.document().link().name())
                .put("owner", period.document().link().owner())
                .put("path", edition ? page : pdf)
                .put("pdf", pdf)
                .build();
    }
}
