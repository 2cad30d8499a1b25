package org.clausebook.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * What the product prints of its own in one language, such as "paragraph" or "Applies from".
 *
 * <pre>{@code Words.english().say("reference.paragraph", "4.1")  // "paragraph 4.1"}</pre>
 */
public final class Words {

    private static final Words ENGLISH = read("en");

    private final Map<String, String> phrases;

    private Words(Map<String, String> phrases) {
        this.phrases = phrases;
    }

    /** British English. */
    public static Words english() {
        return ENGLISH;
    }

    /** Words that were kept, by name. */
    public static Words of(Map<String, String> phrases) {
        return new Words(new TreeMap<>(phrases));
    }

    /**
     * These words, and the English ones for what they have no phrase for: a record may be older
     * than a phrase that its page asks for.
     */
    public Words elseEnglish() {
        Map<String, String> all = new TreeMap<>(ENGLISH.phrases);
        all.putAll(phrases);
        return new Words(all);
    }

    /** The phrase of this name, with its details filled in. */
    public String say(String name, Object... details) {
        String phrase = phrases.get(name);
        if (phrase == null) {
            throw new IllegalArgumentException("no words for " + name);
        }
        return details.length == 0 ? phrase : String.format(Locale.ROOT, phrase, details);
    }

    /** Whether there is a phrase of this name. */
    public boolean has(String name) {
        return phrases.containsKey(name);
    }

    /** The phrases whose names start so, by name; for templates. */
    public Map<String, String> starting(String prefix) {
        Map<String, String> found = new TreeMap<>(phrases);
        found.keySet().removeIf(name -> !name.startsWith(prefix));
        return found;
    }

    private static Words read(String language) {
        String file = "words-" + language + ".properties";
        try (InputStream in = Words.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("missing from the jar: " + file);
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            Map<String, String> phrases = new TreeMap<>();
            properties.forEach((key, value) -> phrases.put((String) key, (String) value));
            return new Words(phrases);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
