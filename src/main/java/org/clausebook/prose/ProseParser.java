package org.clausebook.prose;

import java.nio.file.Path;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostics;
import org.clausebook.model.source.Passage;
import org.clausebook.model.text.Prose;

/**
 * Turns text as typed into the tree, each text once. Safe for several threads.
 *
 * <pre>{@code
 * ProseParser parser = ProseParser.caching(root.resolve(".clausebook/texts"));
 * Optional<Prose> prose = parser.parse(version.text(), diagnostics);
 * }</pre>
 *
 * <p>Blocks, items and cells bear their names, or their positions: {@code 2} is the second block,
 * {@code 2.3} its third item, {@code 2.3.1} the first block in that; in a table {@code 2.3.1} is
 * the first cell of the third row.
 */
public final class ProseParser {

    /**
     * Changes whenever the same text would give another tree or message: then what caches hold no
     * longer counts.
     */
    static final String FORMAT = "4";

    private static final String VERSION = FORMAT + "+asciidoctorj-" + AsciidocEngine.version();

    private final TextReader reader;
    private final TextCache cache;

    private ProseParser(Engine engine, TextCache cache) {
        this.reader = new TextReader(engine);
        this.cache = cache;
    }

    static ProseParser with(Engine engine, TextCache cache) {
        return new ProseParser(engine, cache);
    }

    /** A parser that remembers texts while it lives. */
    public static ProseParser forgetful() {
        return with(engine(), TextCache.inMemory());
    }

    /**
     * A parser that remembers texts in a folder; AsciidoctorJ is started for texts that are not
     * there, and only then.
     */
    public static ProseParser caching(Path folder) {
        return with(engine(), new DiskCache(folder, VERSION));
    }

    private static Engine engine() {
        return new TimedEngine(AsciidocEngine.SHARED, TimedEngine.LIMIT);
    }

    /**
     * The tree with the file's places, or nothing where the text has an error; problems go to the
     * diagnostics.
     */
    public Optional<Prose> parse(Passage passage, Diagnostics diagnostics) {
        String path = passage.at().path();
        String text = passage.text();
        return cache.get(path, text, () -> reader.read(text)).in(passage, diagnostics);
    }

    /** Writes what is new to the cache, where there is one on disk. */
    public void save() {
        cache.save();
    }
}
