package org.clausebook.compare.redline;

import java.util.List;

/**
 * The longest run of words that two stretches share, with the same marks and spaces between them.
 *
 * @param before where it begins in the older stretch
 * @param now where it begins in the newer one
 * @param length in atoms
 * @param words among these
 */
record SharedRun(int before, int now, int length, int words) {

    static SharedRun longest(List<Atom> before, List<Atom> now) {
        SharedRun longest = new SharedRun(0, 0, 0, 0);
        int[] lengths = new int[now.size() + 1];
        int[] words = new int[now.size() + 1];
        for (int i = 1; i <= before.size(); i++) {
            for (int j = now.size(); j > 0; j--) {
                Atom atom = before.get(i - 1);
                boolean same = atom.key().equals(now.get(j - 1).key());
                lengths[j] = same ? lengths[j - 1] + 1 : 0;
                words[j] = same ? words[j - 1] + (atom.isWord() ? 1 : 0) : 0;
                if (words[j] > longest.words()) {
                    longest = new SharedRun(i - lengths[j], j - lengths[j], lengths[j], words[j]);
                }
            }
        }
        return longest;
    }
}
