package org.clausebook.prose;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Remembers what became of each text. */
interface TextCache {

    /** What became of a text in a file; it is read only where that is not known. */
    Parsed get(String path, String text, Supplier<Parsed> read);

    /** Keeps what is new beyond this run, where there is somewhere to keep it. */
    void save();

    /** A cache that lasts as long as the process. */
    static TextCache inMemory() {
        Map<String, Parsed> byText = new ConcurrentHashMap<>();
        return new TextCache() {
            @Override
            public Parsed get(String path, String text, Supplier<Parsed> read) {
                Parsed known = byText.get(text);
                if (known == null) {
                    known = read.get();
                    byText.put(text, known);
                }
                return known;
            }

            @Override
            public void save() {}
        };
    }
}
