package org.clausebook.resolve;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.clausebook.model.policy.Issuer;
import org.clausebook.model.policy.Related;
import org.clausebook.model.source.DateStyle;
import org.clausebook.model.source.EditionApproval;
import org.clausebook.model.source.Layout;
import org.clausebook.model.source.Next;
import org.clausebook.model.source.Source;
import org.clausebook.model.text.Origin;
import org.clausebook.model.text.PlainText;
import org.clausebook.model.text.Run;
import org.clausebook.words.Dates;
import org.clausebook.words.Words;

/**
 * What is filled in for every policy, such as {@code {in-force}}, {@code {approved-by}} or {@code
 * {school-name}}.
 */
final class FilledNames {

    private final Making making;
    private final Words words;
    private final DateStyle style;
    private final Map<String, List<Run>> filled = new LinkedHashMap<>();

    FilledNames(Making making, Layout layout, Words words) {
        this.making = making;
        this.words = words;
        this.style = layout.dates().orElse(DateStyle.DAY);
    }

    /**
     * The names and what they print; one that is not known yet says so, such as "not yet approved".
     */
    Map<String, List<Run>> fill(
            List<Run> title, List<Issuer> issuers, List<Related> related, List<Source> sources) {
        Next next = making.choice.next();
        filled.put("title", title);
        put("school-name", Optional.of(join(issuers.stream().map(Issuer::name).toList())));
        put("provider", Optional.of(making.workspace.library().provider().name()));
        // for what stands around the text; no text asks for it
        Optional.ofNullable(making.facts.values().get("nation"))
                .map(FilledNames::asName)
                .ifPresent(nation -> put("nation", Optional.of(nation)));
        put("edition", next.edition().map(edition -> edition.value()));
        put("approved", next.approval().map(approval -> date(approval.on())));
        put("approved-by", next.approval().map(this::approver));
        put("issued", next.issued().map(this::date));
        put("in-force", Optional.of(date(making.inForce)));
        int reviewMonth = making.workspace.library().reviewMonth();
        LocalDate review =
                next.review().orElseGet(() -> Dates.reviewDay(making.inForce, reviewMonth));
        put("review", Optional.of(date(review)));
        put(
                "supersedes",
                next.supersedes()
                        .map(
                                old ->
                                        old.date()
                                                .map(
                                                        day ->
                                                                words.say(
                                                                        "supersedes.dated",
                                                                        old.title(),
                                                                        date(day)))
                                                .orElse(old.title())));
        put("changes", next.reason());
        put("owner", next.owner());
        int firstMonth = making.workspace.library().firstMonth();
        put("policy-year", Optional.of(Dates.policyYear(making.inForce, firstMonth)));
        put(
                "related-policies",
                nonEmpty(related.stream().map(policy -> PlainText.of(policy.words())).toList()));
        put("sources", nonEmpty(sources.stream().map(Source::shortTitle).toList()));
        return filled;
    }

    private void put(String name, Optional<String> value) {
        Origin origin =
                new Origin.Made(
                        "filled in: " + name,
                        Optional.of(new Origin.Titled(making.owner.id(), making.choice.at())));
        String text = value.orElseGet(() -> words.say("missing." + name));
        filled.put(name, List.of(new Run.Text(text, origin)));
    }

    private String approver(EditionApproval approval) {
        return approval.minute()
                .map(minute -> words.say("approved.minute", approval.body(), minute))
                .orElse(approval.body());
    }

    private String date(LocalDate day) {
        return style == DateStyle.MONTH ? Dates.month(day) : Dates.day(day);
    }

    private String join(List<String> names) {
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last))
                        + " "
                        + words.say("list.and")
                        + " "
                        + names.get(last);
    }

    private static String asName(String nation) {
        return nation.substring(0, 1).toUpperCase(Locale.ROOT) + nation.substring(1);
    }

    private static Optional<String> nonEmpty(List<String> values) {
        return values.isEmpty()
                ? Optional.empty()
                : Optional.of(values.stream().collect(Collectors.joining("; ")));
    }
}
