package org.clausebook.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clausebook.model.policy.Policy;
import org.clausebook.model.source.Confirmation;
import org.clausebook.model.source.Contact;
import org.clausebook.model.source.Copies;
import org.clausebook.model.source.EditionApproval;
import org.clausebook.model.source.SchoolFace;
import org.clausebook.model.source.Source;
import org.clausebook.model.source.SourceKind;
import org.clausebook.words.Dates;
import org.clausebook.words.Words;

/** Composes what stands around a policy, from what the school says of itself and the register. */
public final class AroundComposer {

    /** Contacts about which a reader must know when to turn to them. */
    private static final Set<String> EXPLAINED = Set.of("safeguarding", "chair", "lado");

    private final Words words;

    public AroundComposer(Words words) {
        this.words = words;
    }

    /** Around the list of a school's policies. */
    public Around school(SchoolFace face) {
        List<Around.Topic> topics = new ArrayList<>();
        if (!face.contacts().isEmpty()) {
            topics.add(copies(face));
        }
        return new Around(danger(face), contacts(face), List.of(), topics);
    }

    /** Around one policy. */
    public Around policy(Policy policy, SchoolFace face) {
        List<Around.Topic> topics = new ArrayList<>();
        topics.add(complaints(policy, face));
        topics.add(copies(face));
        topics.add(authorship(policy));
        return new Around(danger(face), contacts(face), helplines(policy), topics);
    }

    private Optional<String> danger(SchoolFace face) {
        return face.contacts().isEmpty()
                ? Optional.empty()
                : Optional.of(words.say("around.danger"));
    }

    private List<Around.Card> contacts(SchoolFace face) {
        return face.contacts().stream().map(this::contact).toList();
    }

    private Around.Card contact(Contact contact) {
        List<Around.Line> lines = new ArrayList<>();
        if (!contact.postal().isEmpty()) {
            lines.add(plain(String.join(", ", contact.postal())));
        }
        contact.telephone().ifPresent(number -> lines.add(telephone(number)));
        contact.fax().ifPresent(number -> lines.add(line("fax", number, Optional.empty())));
        contact.email()
                .ifPresent(
                        address ->
                                lines.add(
                                        line("email", address, Optional.of("mailto:" + address))));
        contact.website()
                .ifPresent(
                        address ->
                                lines.add(line("website", shown(address), Optional.of(address))));
        contact.hours().ifPresent(hours -> lines.add(line("hours", hours, Optional.empty())));
        Optional<String> note =
                EXPLAINED.contains(contact.id())
                        ? Optional.of(words.say("around.note." + contact.id()))
                        : Optional.empty();
        return new Around.Card(
                contact.title().orElseGet(() -> words.say("page.office")), note, lines);
    }

    private Around.Line telephone(String number) {
        return line("telephone", number, Optional.of("tel:" + number.replaceAll("[^0-9+]", "")));
    }

    private Around.Line line(String label, String text, Optional<String> href) {
        return new Around.Line(Optional.of(words.say("page." + label)), text, href);
    }

    private static Around.Line plain(String text) {
        return new Around.Line(Optional.empty(), text, Optional.empty());
    }

    private static String shown(String address) {
        return address.replaceFirst("^https?://", "").replaceFirst("/$", "");
    }

    /** The helplines on which the policy rests. */
    private List<Around.Card> helplines(Policy policy) {
        return policy.sources().stream()
                .filter(source -> source.kind() == SourceKind.HELPLINE)
                .map(this::helpline)
                .toList();
    }

    private Around.Card helpline(Source source) {
        List<Around.Line> lines = new ArrayList<>();
        source.address()
                .ifPresent(
                        address ->
                                lines.add(line("website", shown(address), Optional.of(address))));
        lines.add(
                plain(
                        source.confirmed()
                                .map(Confirmation::on)
                                .map(day -> words.say("around.helpline.checked", Dates.day(day)))
                                .orElseGet(() -> words.say("around.helpline.unchecked"))));
        return new Around.Card(source.title(), Optional.empty(), lines);
    }

    private Around.Topic complaints(Policy policy, SchoolFace face) {
        List<Around.Line> sentences = new ArrayList<>();
        sentences.add(
                linked(face, "complaints")
                        .orElseGet(() -> plain(words.say("around.complaints.ask"))));
        sentences.add(plain(words.say("around.complaints.unlimited")));
        boolean staff =
                policy.forms().stream().anyMatch(form -> form.audience().id().equals("staff"));
        if (staff) {
            linked(face, "whistleblowing").ifPresent(sentences::add);
            sentences.add(plain(words.say("around.complaints.union")));
        }
        return new Around.Topic("complain", words.say("around.complaints.title"), sentences);
    }

    /** A link of the school, with the words for it. */
    private Optional<Around.Line> linked(SchoolFace face, String name) {
        return Optional.ofNullable(face.links().get(name))
                .map(
                        address ->
                                new Around.Line(
                                        Optional.empty(),
                                        words.say("around." + name),
                                        Optional.of(address)));
    }

    private Around.Topic copies(SchoolFace face) {
        Optional<Copies> copies = face.copies();
        String who =
                copies.flatMap(Copies::paper).orElseGet(() -> words.say("around.copies.office"));
        List<Around.Line> sentences = new ArrayList<>();
        sentences.add(
                plain(
                        copies.isPresent() && copies.get().days().isPresent()
                                ? words.say("page.paper.days", who, copies.get().days().getAsInt())
                                : words.say("page.paper", who)));
        copies.flatMap(Copies::signed)
                .ifPresent(where -> sentences.add(plain(words.say("page.signed", where))));
        copies.flatMap(Copies::readingRecord)
                .ifPresent(where -> sentences.add(plain(words.say("page.reading-record", where))));
        return new Around.Topic("copies", words.say("page.copies"), sentences);
    }

    private Around.Topic authorship(Policy policy) {
        List<Around.Line> sentences = new ArrayList<>();
        sentences.add(
                plain(
                        policy.next()
                                .approval()
                                .map(EditionApproval::body)
                                .map(body -> words.say("around.adopted", inSentence(body)))
                                .orElseGet(() -> words.say("around.not-adopted"))));
        Filled filled = new Filled(policy, words);
        if (!policy.asReceived()) {
            filled.text("provider")
                    .ifPresent(name -> sentences.add(plain(words.say("around.based-on", name))));
            filled.text("nation")
                    .ifPresent(
                            nation ->
                                    sentences.add(plain(words.say("around.written-for", nation))));
        }
        sentences.add(plain(words.say("around.no-advice")));
        checked(policy).ifPresent(line -> sentences.add(plain(line)));
        return new Around.Topic("wrote", words.say("around.wrote"), sentences);
    }

    /**
     * "Full governing body" stands in a sentence as "full governing body"; "Trust Board" as it is.
     */
    private static String inSentence(String body) {
        boolean sentence = body.length() > 1 && body.substring(1).equals(lower(body.substring(1)));
        return sentence ? lower(body) : body;
    }

    private static String lower(String text) {
        return text.toLowerCase(java.util.Locale.ROOT);
    }

    /** The earliest check among the sources: no text is better checked than its weakest part. */
    private Optional<String> checked(Policy policy) {
        List<Source> sources = policy.sources();
        Optional<LocalDate> earliest =
                sources.stream()
                        .flatMap(source -> source.confirmed().stream())
                        .map(Confirmation::on)
                        .min(LocalDate::compareTo);
        long unchecked = sources.stream().filter(source -> source.confirmed().isEmpty()).count();
        if (sources.isEmpty()) {
            return Optional.empty();
        }
        if (earliest.isEmpty()) {
            return Optional.of(words.say("around.unchecked.all"));
        }
        String day = Dates.day(earliest.get());
        return Optional.of(
                unchecked == 0
                        ? words.say("around.checked", day)
                        : words.say("around.checked.some", day, unchecked, sources.size()));
    }
}
