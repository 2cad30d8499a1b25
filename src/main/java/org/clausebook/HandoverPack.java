package org.clausebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.clausebook.compose.Around;
import org.clausebook.compose.Document;
import org.clausebook.compose.Imprint;
import org.clausebook.compose.PolicyComposer;
import org.clausebook.edition.Disk;
import org.clausebook.edition.Handover;
import org.clausebook.edition.History;
import org.clausebook.edition.HistoryRecord;
import org.clausebook.edition.Leaving;
import org.clausebook.edition.Shelf;
import org.clausebook.edition.Tenure;
import org.clausebook.edition.Timeline;
import org.clausebook.model.source.Brand;
import org.clausebook.model.source.Profile;
import org.clausebook.render.Templates;
import org.clausebook.render.html.PageFrame;
import org.clausebook.render.html.PageRenderer;
import org.clausebook.render.html.SinglePage;
import org.clausebook.site.ZipFile;
import org.clausebook.words.Dates;
import org.clausebook.words.Words;

/**
 * Packs what a school takes with it when it leaves: records, PDFs, its own file, each policy as one
 * page, and how to check all that.
 */
public final class HandoverPack {

    private static final String GUIDE = "HOW-TO-CHECK.txt";

    private final Path root;
    private final Disk disk;
    private final Templates templates;

    public HandoverPack(Path root, Disk disk) {
        this.root = root;
        this.disk = disk;
        this.templates = Templates.in(root.resolve("templates"));
    }

    /** The bytes of the zip; the same records give the same bytes. */
    public byte[] zip(Profile school, Leaving leaving) {
        SortedMap<String, byte[]> files = Handover.files(root, school.id(), disk);
        files.put(GUIDE, utf8(guide(school, leaving)));
        Shelf shelf = new Shelf(root, disk);
        for (String policy : shelf.policies(school.id())) {
            page(school, leaving, shelf.histories(school.id(), policy))
                    .ifPresent(page -> files.put("policies/" + policy + ".html", utf8(page)));
        }
        return ZipFile.of(files);
    }

    /** The version that holds on the last day, or else the one that came into force last. */
    private Optional<String> page(Profile school, Leaving leaving, List<History> histories) {
        Timeline timeline = Timeline.of(histories);
        Optional<Tenure> shown =
                timeline.on(leaving.on())
                        .edition()
                        .or(() -> timeline.tenures().stream().reduce((first, last) -> last));
        return shown.map(tenure -> page(school, leaving, timeline, tenure.edition()));
    }

    private String page(
            Profile school, Leaving leaving, Timeline timeline, HistoryRecord.Edition edition) {
        Words words = edition.words().elseEnglish();
        Document plain =
                new PolicyComposer(words)
                        .compose(edition.text(), Imprint.published(edition.check().figures()));
        List<Document.Fact> facts = new ArrayList<>(plain.facts());
        facts.add(new Document.Fact(words.say("record.status"), timeline.status(edition, words)));
        facts.add(new Document.Fact(words.say("leaving.label"), leaving.note(words)));
        Document document = plain.with(facts);
        PageFrame frame =
                new PageFrame(
                        "theme",
                        school.name().value(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Map.of(),
                        Map.of(),
                        Around.NOTHING,
                        Map.of());
        Brand brand = plain.issuers().get(0).brand();
        return new SinglePage(templates)
                .of(new PageRenderer(templates, words).policy(document, frame), brand);
    }

    private static String guide(Profile school, Leaving leaving) {
        try (InputStream in = HandoverPack.class.getResourceAsStream("handover/" + GUIDE)) {
            if (in == null) {
                throw new IllegalStateException("missing from the jar: " + GUIDE);
            }
            String name = school.name().value();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("@school@", name)
                    .replace("@provider@", leaving.provider())
                    .replace("@day@", Dates.day(leaving.on()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
