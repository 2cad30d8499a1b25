package org.clausebook.model.source;

import java.util.List;
import java.util.Map;
import org.clausebook.diagnostic.Place;

/** The provider's vocabulary and ground rules. */
public record Library(
        Provider provider,
        String licence,
        int firstMonth,
        int reviewMonth,
        String language,
        String jurisdiction,
        Map<String, Audience> audiences,
        Map<String, List<String>> facts,
        Map<String, SettingKind> settings,
        List<String> bodies,
        Map<String, List<String>> rules,
        Map<String, List<String>> strengths,
        Map<String, Ban> bans,
        List<Waiver> waivers,
        List<Acceptance> accepted,
        Place at) {
    public Library {
        audiences = Ordered.copyOf(audiences);
        facts = Ordered.copyOf(facts);
        settings = Ordered.copyOf(settings);
        bodies = List.copyOf(bodies);
        rules = Ordered.copyOf(rules);
        strengths = Ordered.copyOf(strengths);
        bans = Ordered.copyOf(bans);
        waivers = List.copyOf(waivers);
        accepted = List.copyOf(accepted);
    }

    /** The same with another vocabulary. */
    public Library with(Map<String, SettingKind> others) {
        return new Library(
                provider,
                licence,
                firstMonth,
                reviewMonth,
                language,
                jurisdiction,
                audiences,
                facts,
                others,
                bodies,
                rules,
                strengths,
                bans,
                waivers,
                accepted,
                at);
    }
}
