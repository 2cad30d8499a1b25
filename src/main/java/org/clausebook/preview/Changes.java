package org.clausebook.preview;

import java.util.Map;
import java.util.Optional;

/** Answers a page that asks whether it has changed: at once where it has, else after a while. */
final class Changes {

    static final String PATH = "/-/changes";

    private static final long PATIENCE = 20_000;

    private final Press press;
    private final Pages pages;

    Changes(Press press, Pages pages) {
        this.press = press;
        this.pages = pages;
    }

    /**
     * "changed" or "same".
     *
     * @param asked {@code page}, the path of the page, and {@code shown}, the mark of what is shown
     */
    Answer answer(Map<String, String> asked) throws InterruptedException {
        String page = asked.getOrDefault("page", "/");
        Optional<String> shown = Optional.ofNullable(asked.get("shown"));
        if (!page.startsWith("/") || page.startsWith("/-/") || shown.isEmpty()) {
            return Answer.text(404, "no such page\n");
        }
        long end = System.nanoTime() + PATIENCE * 1_000_000;
        while (!press.isClosed()) {
            long turn = press.turns();
            // the list of schools is ready when all have been looked at
            boolean ready = !page.equals("/") || press.allMade();
            if (ready && !pages.of(page).mark().equals(shown)) {
                return Answer.text(200, "changed");
            }
            long left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                return Answer.text(200, "same");
            }
            press.awaitTurn(turn, left);
        }
        return Answer.text(503, "the preview has ended\n");
    }
}
