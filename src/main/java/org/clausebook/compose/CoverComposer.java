package org.clausebook.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.clausebook.model.policy.Issuer;
import org.clausebook.model.policy.Policy;
import org.clausebook.model.source.Contact;
import org.clausebook.model.source.CoverLine;
import org.clausebook.model.source.Placed;
import org.clausebook.model.text.Origin;
import org.clausebook.model.text.Run;
import org.clausebook.words.Words;

/**
 * Composes the cover from its lines; a line whose fact is not known, or whose crest is not there,
 * is left out.
 */
final class CoverComposer {

    private static final Origin MADE = new Origin.Made("cover", Optional.empty());

    private final Policy policy;
    private final Words words;
    private final Filled filled;

    CoverComposer(Policy policy, Words words) {
        this.policy = policy;
        this.words = words;
        this.filled = new Filled(policy, words);
    }

    Piece.Cover compose() {
        List<CoverPart> parts = new ArrayList<>();
        for (CoverLine line : policy.layout().cover().orElseGet(this::usual)) {
            add(line, parts::add);
        }
        return new Piece.Cover(parts);
    }

    /** The lines of a cover that nobody laid out. */
    private List<CoverLine> usual() {
        List<CoverLine> lines = new ArrayList<>();
        if (policy.issuers().size() == 1) {
            List.of("crest", "name", "motto").forEach(what -> lines.add(new CoverLine.Show(what)));
        } else {
            policy.issuers()
                    .forEach(
                            issuer ->
                                    lines.add(
                                            new CoverLine.School(
                                                    new Placed<>(issuer.id(), policy.at()))));
        }
        lines.add(new CoverLine.Show("title"));
        lines.add(new CoverLine.Show("in-force"));
        return lines;
    }

    private void add(CoverLine line, Consumer<CoverPart> to) {
        if (line instanceof CoverLine.Words own) {
            to.accept(new CoverPart.Words(own.text().value()));
        } else if (line instanceof CoverLine.Verse verse) {
            to.accept(
                    new CoverPart.Verse(
                            verse.text().value(), verse.reference().map(Placed::value)));
        } else if (line instanceof CoverLine.School school) {
            policy.issuers().stream()
                    .filter(issuer -> issuer.id().equals(school.id().value()))
                    .forEach(issuer -> to.accept(identity(issuer)));
        } else if (line instanceof CoverLine.Show show) {
            show(show.what(), to);
        }
    }

    private static CoverPart identity(Issuer issuer) {
        List<CoverPart> parts = new ArrayList<>();
        crest(issuer, parts::add);
        parts.add(new CoverPart.Name(issuer.name()));
        motto(issuer, parts::add);
        return new CoverPart.Identity(parts);
    }

    private static void crest(Issuer issuer, Consumer<CoverPart> to) {
        issuer.brand().crest().ifPresent(crest -> to.accept(new CoverPart.Crest(issuer, crest)));
    }

    private static void motto(Issuer issuer, Consumer<CoverPart> to) {
        issuer.brand().motto().ifPresent(motto -> to.accept(new CoverPart.Motto(motto)));
    }

    private void show(String what, Consumer<CoverPart> to) {
        switch (what) {
            case "title" -> to.accept(new CoverPart.Title(policy.title()));
            case "crest" -> policy.issuers().forEach(issuer -> crest(issuer, to));
            case "name" ->
                    policy.issuers()
                            .forEach(issuer -> to.accept(new CoverPart.Name(issuer.name())));
            case "motto" -> policy.issuers().forEach(issuer -> motto(issuer, to));
            case "postal", "telephone", "website" ->
                    policy.issuers().stream()
                            .flatMap(issuer -> issuer.office().stream())
                            .forEach(office -> reach(what, office, to));
            default -> filled.value(what).ifPresent(value -> fact("control." + what, value, to));
        }
    }

    private void reach(String what, Contact office, Consumer<CoverPart> to) {
        switch (what) {
            case "postal" -> {
                if (!office.postal().isEmpty()) {
                    to.accept(
                            new CoverPart.Fact(
                                    Optional.empty(), text(String.join(", ", office.postal()))));
                }
            }
            case "telephone" ->
                    office.telephone()
                            .ifPresent(number -> fact("contact.telephone", text(number), to));
            default ->
                    office.website()
                            .ifPresent(
                                    address ->
                                            to.accept(
                                                    new CoverPart.Fact(
                                                            Optional.empty(), link(address))));
        }
    }

    /** A document held word for word gets no label that was not in it. */
    private void fact(String label, List<Run> value, Consumer<CoverPart> to) {
        Optional<String> said =
                policy.asReceived() ? Optional.empty() : Optional.of(words.say(label));
        to.accept(new CoverPart.Fact(said, value));
    }

    private static List<Run> text(String text) {
        return List.of(new Run.Text(text, MADE));
    }

    private static List<Run> link(String address) {
        String shown = address.replaceFirst("^https?://", "").replaceFirst("/$", "");
        return List.of(new Run.Link(text(address), text(shown)));
    }
}
