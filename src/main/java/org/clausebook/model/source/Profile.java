package org.clausebook.model.source;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.diagnostic.Place;

/** Who a school or group is, what it chooses, sets and overrides. */
public record Profile(
        String id,
        ProfileKind kind,
        Placed<String> name,
        Optional<Placed<String>> group,
        Map<String, List<FactValue>> facts,
        Brand brand,
        Optional<String> address,
        Map<String, Contact> contacts,
        Map<String, SettingValue> settings,
        Map<String, String> links,
        Optional<Copies> copies,
        Optional<Accessibility> accessibility,
        Map<String, PolicyChoice> policies,
        List<Placed<String>> fixed,
        List<Waiver> waivers,
        NoReply noReply,
        ShownOrigins origins,
        Place at) {
    public Profile {
        facts = Ordered.copyOf(facts);
        contacts = Ordered.copyOf(contacts);
        settings = Ordered.copyOf(settings);
        links = Ordered.copyOf(links);
        policies = Ordered.copyOf(policies);
        fixed = List.copyOf(fixed);
        waivers = List.copyOf(waivers);
    }

    /** The same with other choices. */
    public Profile with(Map<String, PolicyChoice> others) {
        return new Profile(
                id,
                kind,
                name,
                group,
                facts,
                brand,
                address,
                contacts,
                settings,
                links,
                copies,
                accessibility,
                others,
                fixed,
                waivers,
                noReply,
                origins,
                at);
    }

    /** What a fact is on a day: of one that changes, the last value that had begun. */
    public Optional<String> fact(String name, LocalDate day) {
        return facts.getOrDefault(name, List.of()).stream()
                .filter(value -> value.from().map(from -> !from.isAfter(day)).orElse(true))
                .map(FactValue::is)
                .reduce((earlier, later) -> later);
    }
}
