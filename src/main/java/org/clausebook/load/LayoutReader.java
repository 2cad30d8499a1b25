package org.clausebook.load;

import java.util.List;
import java.util.Optional;
import org.clausebook.model.source.Contents;
import org.clausebook.model.source.Control;
import org.clausebook.model.source.ControlRow;
import org.clausebook.model.source.ControlStyle;
import org.clausebook.model.source.CoverLine;
import org.clausebook.model.source.DateStyle;
import org.clausebook.model.source.Layout;
import org.clausebook.model.source.Numbering;
import org.clausebook.model.source.Placed;
import org.clausebook.model.source.Start;

/** Reads how a document looks. */
final class LayoutReader {

    private LayoutReader() {}

    static Layout read(Fields file) {
        return file.maybeChild("layout").map(LayoutReader::layout).orElse(Layout.UNSET);
    }

    private static Layout layout(Fields fields) {
        Optional<List<CoverLine>> cover =
                fields.has("cover")
                        ? Optional.of(fields.each("cover", LayoutReader::line))
                        : Optional.empty();
        return new Layout(
                fields.maybeOneOf("start", Start.class),
                cover,
                fields.maybe("control", LayoutReader::control),
                fields.maybeChild("contents").map(LayoutReader::contents),
                fields.maybeOneOf("numbering", Numbering.class),
                fields.maybeOneOf("dates", DateStyle.class));
    }

    private static CoverLine line(Fields fields) {
        String kind =
                KeysThatFit.exactlyOne(fields, List.of("show", "school", "text", "verse"))
                        .orElse("show");
        KeysThatFit.only(fields, "reference", kind.equals("verse"), "goes with 'verse'");
        return switch (kind) {
            case "show" -> new CoverLine.Show(fields.words("show"));
            case "school" -> new CoverLine.School(fields.text("school"));
            case "text" -> new CoverLine.Words(fields.text("text"));
            default -> new CoverLine.Verse(fields.text("verse"), fields.maybeText("reference"));
        };
    }

    private static Control control(Fields fields) {
        Optional<List<ControlRow>> rows =
                fields.has("rows")
                        ? Optional.of(fields.each("rows", LayoutReader::row))
                        : Optional.empty();
        return new Control(
                fields.oneOf("style", ControlStyle.class, ControlStyle.TABLE),
                fields.maybeText("title"),
                rows);
    }

    private static ControlRow row(Fields fields) {
        KeysThatFit.exactlyOne(fields, List.of("show", "text"));
        return new ControlRow(
                fields.text("label"), fields.maybeWords("show"), fields.maybeProse("text"));
    }

    private static Contents contents(Fields fields) {
        Placed<String> title =
                fields.maybeText("title").orElse(new Placed<>("Contents", fields.at()));
        return new Contents(title, fields.maybeWhole("depth").orElse(1));
    }
}
