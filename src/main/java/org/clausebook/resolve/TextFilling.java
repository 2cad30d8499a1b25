package org.clausebook.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Place;
import org.clausebook.model.policy.Setting;
import org.clausebook.model.source.Placed;
import org.clausebook.model.source.SettingKind;
import org.clausebook.model.source.SettingType;
import org.clausebook.model.source.Source;
import org.clausebook.model.text.Address;
import org.clausebook.model.text.Block;
import org.clausebook.model.text.Form;
import org.clausebook.model.text.Item;
import org.clausebook.model.text.Marker;
import org.clausebook.model.text.Origin;
import org.clausebook.model.text.OriginPlace;
import org.clausebook.model.text.PlainText;
import org.clausebook.model.text.Run;
import org.clausebook.model.text.TreeMapper;
import org.clausebook.words.Words;

/**
 * Puts the values of settings, and the titles of sources and policies, where the text asks for
 * them.
 */
final class TextFilling extends TreeMapper {

    private final Making making;
    private final SettingsTable settings;
    private final Map<String, List<Run>> filled;
    private final Terms terms;

    TextFilling(Making making, SettingsTable settings, Map<String, List<Run>> filled, Words words) {
        this.making = making;
        this.settings = settings;
        this.filled = filled;
        this.terms = new Terms(words);
    }

    @Override
    public List<Block> paragraph(Block.Paragraph paragraph) {
        if (paragraph.runs().size() == 1 && paragraph.runs().get(0) instanceof Run.Hole hole) {
            Optional<Setting> list =
                    setting(hole).filter(found -> found.kind().type() == SettingType.LIST);
            if (list.isPresent()) {
                return List.of(asList(paragraph, hole, list.get()));
            }
        }
        return super.paragraph(paragraph);
    }

    /** "List setting: in a sentence A, B and C; alone on its line a list." */
    private Block asList(Block.Paragraph paragraph, Run.Hole hole, Setting setting) {
        List<Item> items = new ArrayList<>();
        for (Placed<String> value : setting.value().items()) {
            Address key =
                    new Address(
                            paragraph.key().clause(),
                            paragraph.key().anchor() + "." + (items.size() + 1));
            Origin origin =
                    new Origin.Value(
                            hole.setting(),
                            hole.form(),
                            setting.layer(),
                            value.at(),
                            hole.origin());
            items.add(
                    new Item(
                            key,
                            origin,
                            List.of(),
                            List.of(new Run.Text(value.value(), origin)),
                            List.of()));
        }
        return new Block.Items(paragraph.key(), paragraph.origin(), Marker.BULLET, items);
    }

    private Optional<Setting> setting(Run.Hole hole) {
        return filled.containsKey(hole.setting())
                ? Optional.empty()
                : settings.read(hole.setting());
    }

    @Override
    public List<Run> hole(Run.Hole hole) {
        List<Run> given = filled.get(hole.setting());
        if (given != null) {
            Place at = OriginPlace.of(hole.origin()).orElse(making.choice.at());
            Origin origin =
                    new Origin.Value(hole.setting(), hole.form(), Origin.ITSELF, at, hole.origin());
            return List.of(new Run.Text(PlainText.of(given), origin));
        }
        Optional<Setting> setting = settings.read(hole.setting());
        if (setting.isEmpty()) {
            reportMissing(hole);
            return List.of();
        }
        Setting found = setting.get();
        Origin origin =
                new Origin.Value(
                        hole.setting(),
                        hole.form(),
                        found.layer(),
                        found.value().at(),
                        hole.origin());
        boolean many = found.value().items().size() > 1 && hole.form().kind() == Form.Kind.VALUE;
        return many
                ? sentence(found, hole)
                : List.of(new Run.Text(terms.print(found, hole.form(), hole.choices()), origin));
    }

    /**
     * Each item of a list keeps the place where it was typed; the words between them are of our
     * making.
     */
    private List<Run> sentence(Setting setting, Run.Hole hole) {
        List<Run> runs = new ArrayList<>();
        int left = setting.value().items().size();
        for (Placed<String> item : setting.value().items()) {
            left--;
            Origin origin =
                    new Origin.Value(
                            hole.setting(), hole.form(), setting.layer(), item.at(), hole.origin());
            runs.add(new Run.Text(item.value(), origin));
            if (left > 0) {
                String between = left == 1 ? " " + Words.english().say("list.and") + " " : ", ";
                runs.add(
                        new Run.Text(between, new Origin.Made("list", Optional.of(hole.origin()))));
            }
        }
        return runs;
    }

    private void reportMissing(Run.Hole hole) {
        SettingKind kind = making.workspace.library().settings().get(hole.setting());
        if (kind == null) {
            return; // told once for the text, not for each school that uses it
        }
        if (making.isSettingHidden()) {
            return;
        }
        String type = kind.type().name().toLowerCase(Locale.ROOT);
        String choices = kind.choices().isEmpty() ? "" : ": " + String.join(", ", kind.choices());
        making.report(
                Diagnostic.of(
                                ResolveProblem.SETTING_MISSING,
                                OriginPlace.of(hole.origin()).orElse(making.choice.at()),
                                hole.setting())
                        .underline(hole.setting().length() + 2)
                        .hint(
                                "in "
                                        + making.owner.at().path()
                                        + ", under settings, write "
                                        + hole.setting()
                                        + ": ("
                                        + type
                                        + choices
                                        + ")\n"
                                        + kind.help()));
    }

    @Override
    public List<Run> ref(Run.Ref ref) {
        String target = ref.to().clause();
        Optional<String> title = Optional.empty();
        if (target.startsWith(Address.SOURCE)) {
            String id = target.substring(Address.SOURCE.length());
            title = Optional.ofNullable(making.workspace.sources().get(id)).map(Source::shortTitle);
        } else if (target.startsWith(Address.POLICY)) {
            title = policyTitle(ref, target.substring(Address.POLICY.length()));
        }
        return title.<List<Run>>map(
                        words ->
                                List.of(
                                        new Run.Ref(
                                                ref.to(),
                                                List.of(
                                                        new Run.Text(
                                                                words,
                                                                new Origin.Made(
                                                                        "reference",
                                                                        Optional.of(
                                                                                ref.origin())))),
                                                ref.origin())))
                .orElse(List.of(ref));
    }

    private Optional<String> policyTitle(Run.Ref ref, String id) {
        Optional<String> title = PolicyTitles.title(making.workspace, making.owner, id);
        if (title.isEmpty()) {
            making.report(
                    Diagnostic.of(
                                    ResolveProblem.UNKNOWN_POLICY,
                                    OriginPlace.of(ref.origin()).orElse(making.choice.at()),
                                    id)
                            .underline(ref.to().typedWidth())
                            .hint(
                                    org.clausebook.diagnostic.Suggestion.didYouMean(
                                            id, making.owner.policies().keySet())));
        } else if (PolicyReaders.hides(making, id)) {
            making.report(
                    Diagnostic.of(
                                    ResolveProblem.STAFF_REFERENCE,
                                    OriginPlace.of(ref.origin()).orElse(making.choice.at()),
                                    id)
                            .underline(ref.to().typedWidth())
                            .hint("say in words where staff find it"));
        }
        return title;
    }
}
