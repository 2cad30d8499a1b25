package org.clausebook.compose;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.clausebook.edition.HistoryRecord;
import org.clausebook.explain.Entries;
import org.clausebook.explain.Entry;
import org.clausebook.explain.FirstStood;
import org.clausebook.explain.Spoken;
import org.clausebook.model.policy.Policy;
import org.clausebook.model.text.Block;
import org.clausebook.model.text.PlainText;
import org.clausebook.words.Dates;
import org.clausebook.words.Words;

/**
 * Composes, for those who read a published policy, where its words come from: each paragraph, and
 * under it whose words it has. It names no file and tells no note.
 */
public final class OriginsComposer {

    private static final Made MADE = new Made("origins");

    private final Words words;

    /** A composer that speaks in these words where the product itself speaks. */
    public OriginsComposer(Words words) {
        this.words = words;
    }

    /**
     * The document.
     *
     * @param versions those that were published of the policy up to this one, oldest first
     */
    public Document compose(HistoryRecord.Edition edition, List<HistoryRecord.Edition> versions) {
        Policy policy = edition.text().policy();
        String title = words.say("origins.title", PlainText.of(policy.title()));
        String school = new PolicyComposer(words).school(policy);
        WebIds ids = new WebIds();
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new Piece.Title(MADE.runs(title)));
        pieces.add(MADE.paragraph(words.say("origins.note")));
        pieces.addAll(new Body(edition, versions, ids).compose());
        return new Document(
                policy.id() + "-origins",
                policy.language(),
                title,
                school,
                false,
                policy.issuers(),
                List.of(
                        new Document.Fact(
                                words.say("origins.version"), edition.number().toString()),
                        new Document.Fact(
                                words.say("control.in-force"), Dates.day(edition.inForce()))),
                new Document.Running(school + " | " + title, edition.number().toString()),
                pieces,
                ids.targets());
    }

    /** The text under its headings, what has the same origins together. */
    private final class Body {

        private final HistoryRecord.Edition edition;
        private final List<HistoryRecord.Edition> versions;
        private final FirstStood stood;
        private final OriginSentences sentences;
        private final WebIds ids;

        private final List<Piece> sections = new ArrayList<>();
        private final List<Piece> section = new ArrayList<>();
        private final List<Piece> alike = new ArrayList<>();
        private Optional<Entry> heading = Optional.empty();
        private List<String> told = List.of();

        Body(HistoryRecord.Edition edition, List<HistoryRecord.Edition> versions, WebIds ids) {
            this.edition = edition;
            this.versions = versions;
            this.stood =
                    new FirstStood(versions.stream().map(HistoryRecord.Edition::text).toList());
            this.sentences = new OriginSentences(edition.text().policy(), words);
            this.ids = ids;
        }

        List<Piece> compose() {
            for (Entry entry : Entries.of(edition.text())) {
                if (entry.kind() == Entry.Kind.HEADING) {
                    endSection();
                    heading = Optional.of(entry);
                } else {
                    take(entry);
                }
            }
            endSection();
            return sections;
        }

        private void take(Entry entry) {
            List<String> now = told(entry);
            if (!now.equals(told)) {
                endAlike();
                told = now;
            }
            String number = entry.number().map(bears -> bears + " ").orElse("");
            alike.add(
                    new Piece.Paragraph(
                            ids.claim(entry.key()),
                            Optional.empty(),
                            MADE.runs(number + entry.text())));
        }

        private void endAlike() {
            if (!alike.isEmpty()) {
                section.add(
                        new Piece.Aside(
                                Optional.empty(), Block.Group.Kind.QUOTE, List.copyOf(alike)));
                section.add(MADE.listing(told));
                alike.clear();
            }
        }

        private void endSection() {
            endAlike();
            told = List.of();
            if (heading.isPresent() || !section.isEmpty()) {
                sections.add(section());
            }
            section.clear();
        }

        private Piece section() {
            if (heading.isEmpty()) {
                return MADE.section("start", words.say("origins.start"), List.copyOf(section));
            }
            Entry title = heading.get();
            List<Piece> body = new ArrayList<>();
            body.add(new Piece.Steps(Optional.empty(), MADE.runs(String.join(" ", told(title)))));
            body.addAll(section);
            return new Piece.Section(
                    ids.claim(title.key()).orElseThrow(),
                    2,
                    1,
                    title.number(),
                    false,
                    MADE.runs(title.text()),
                    body);
        }

        /** Each origin once, with since when, which is said once where it is the same for all. */
        private List<String> told(Entry entry) {
            List<Spoken> pieces =
                    Spoken.of(entry.runs()).stream()
                            .filter(piece -> !piece.text().isBlank())
                            .toList();
            Set<String> since =
                    pieces.stream()
                            .map(piece -> since(entry, piece))
                            .collect(Collectors.toCollection(LinkedHashSet::new));
            boolean one = since.size() == 1;
            Set<String> lines = new LinkedHashSet<>();
            for (Spoken piece : pieces) {
                String what = sentences.of(piece);
                lines.add(one ? what : what + " " + since(entry, piece));
            }
            List<String> all = new ArrayList<>(lines);
            if (one) {
                all.addAll(since);
            }
            return all;
        }

        private String since(Entry entry, Spoken piece) {
            HistoryRecord.Edition first =
                    stood.since(entry, piece).stream()
                            .mapToObj(versions::get)
                            .findFirst()
                            .orElse(edition);
            return words.say("origins.since", first.number(), Dates.day(first.inForce()));
        }
    }
}
