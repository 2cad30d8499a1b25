package org.clausebook.resolve;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.model.policy.Drift;
import org.clausebook.model.policy.Setting;
import org.clausebook.model.source.Clause;
import org.clausebook.model.source.Source;
import org.clausebook.model.text.Address;
import org.clausebook.model.text.Origin;
import org.clausebook.model.text.PlainText;
import org.clausebook.model.text.Run;
import org.clausebook.model.text.TreeMapper;
import org.clausebook.words.Words;

/**
 * Texts beside a policy as its readers would see them: settings filled in, references by the titles
 * of what they point to. It asks for nothing: an old text may read a setting that nobody has.
 */
final class ShownTexts extends TreeMapper {

    private final Making making;
    private final SettingsTable settings;
    private final Map<String, List<Run>> filled;
    private final Terms terms;

    ShownTexts(Making making, SettingsTable settings, Map<String, List<Run>> filled, Words words) {
        this.making = making;
        this.settings = settings;
        this.filled = filled;
        this.terms = new Terms(words);
    }

    Drift show(Drift drift) {
        return drift.with(blocks(drift.was()), blocks(drift.today()), blocks(drift.ours()));
    }

    @Override
    public List<Run> hole(Run.Hole hole) {
        Optional<Setting> setting = settings.look(hole.setting());
        String words =
                Optional.ofNullable(filled.get(hole.setting()))
                        .map(PlainText::of)
                        .or(() -> setting.map(found -> print(found, hole)))
                        .orElse("{" + hole.setting() + "}");
        return List.of(new Run.Text(words, hole.origin()));
    }

    private String print(Setting setting, Run.Hole hole) {
        return setting.value().items().size() > 1
                ? terms.value(setting.value())
                : terms.print(setting, hole.form(), hole.choices());
    }

    @Override
    public List<Run> ref(Run.Ref ref) {
        return List.of(
                new Run.Text(
                        "'" + title(ref.to()) + "'",
                        new Origin.Made("reference", Optional.of(ref.origin()))));
    }

    private String title(Address to) {
        String id = to.clause();
        if (id.startsWith(Address.SOURCE)) {
            return Optional.ofNullable(
                            making.workspace.sources().get(id.substring(Address.SOURCE.length())))
                    .map(Source::shortTitle)
                    .orElse(id);
        }
        if (id.startsWith(Address.POLICY)) {
            String policy = id.substring(Address.POLICY.length());
            return PolicyTitles.title(making.workspace, making.owner, policy).orElse(policy);
        }
        return Optional.ofNullable(making.workspace.clauses().get(id))
                .map(Clause::title)
                .map(title -> title.value())
                .orElse(id);
    }
}
