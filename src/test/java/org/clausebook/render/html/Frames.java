package org.clausebook.render.html;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.clausebook.compose.Around;
import org.clausebook.compose.AroundComposer;
import org.clausebook.compose.Document;
import org.clausebook.compose.Samples;
import org.clausebook.model.source.Copies;
import org.clausebook.model.source.SchoolFace;
import org.clausebook.model.source.ShownOrigins;
import org.clausebook.words.Words;

/** What surrounds sample documents. */
final class Frames {

    private Frames() {}

    static PageFrame policy(UnaryOperator<String> dress) {
        return new PageFrame(
                "theme",
                dress.apply("Riverside Primary School"),
                Optional.of("index.html"),
                Optional.of("devices.pdf"),
                Optional.empty(),
                List.of(
                        new PageFrame.FormLink(
                                dress.apply("Reading record: Staff"),
                                "staff.html",
                                Optional.of("staff.pdf")),
                        new PageFrame.FormLink(
                                dress.apply("Reading record: Parents and carers"),
                                "parents.html",
                                Optional.empty())),
                Map.of(),
                Map.of("social-media", "../social-media/index.html"),
                around(dress),
                Map.of("complaints", "https://riverside.example/complaints"));
    }

    private static Around around(UnaryOperator<String> dress) {
        Copies copies =
                new Copies(
                        Optional.of(dress.apply("school office")),
                        OptionalInt.of(5),
                        Optional.of(dress.apply("school office")),
                        Optional.of(dress.apply("school office")));
        SchoolFace face =
                new SchoolFace(
                        Optional.empty(),
                        Optional.empty(),
                        List.of(Samples.dressed(dress).office()),
                        Optional.of(copies),
                        Map.of("complaints", "https://riverside.example/complaints"),
                        Optional.empty(),
                        ShownOrigins.HIDDEN);
        return new AroundComposer(Words.english())
                .policy(Samples.dressed(dress).numbered().policy(), face);
    }

    static PageFrame form(UnaryOperator<String> dress) {
        PageFrame policy = policy(dress);
        return new PageFrame(
                policy.theme(),
                policy.school(),
                policy.home(),
                Optional.of("staff.pdf"),
                Optional.of("index.html"),
                List.of(),
                policy.crests(),
                policy.policies(),
                policy.around(),
                policy.links());
    }

    static SchoolIndex index(UnaryOperator<String> dress) {
        PageFrame policy = policy(dress);
        return new SchoolIndex(
                "en-GB",
                "theme",
                dress.apply("Riverside Primary School"),
                Optional.of(dress.apply("Steady as the river")),
                Optional.of("crest.svg"),
                true,
                List.of(
                        new SchoolIndex.Entry(
                                dress.apply("Phones and Messages Policy"),
                                "devices/index.html",
                                Optional.of("devices/devices.pdf"),
                                List.of(
                                        new Document.Fact(
                                                dress.apply("Applies from"),
                                                dress.apply("1 September 2026"))),
                                policy.forms()),
                        new SchoolIndex.Entry(
                                dress.apply("Social Media Policy"),
                                "social-media/index.html",
                                Optional.empty(),
                                List.of(),
                                List.of())),
                policy.around(),
                policy.links());
    }
}
