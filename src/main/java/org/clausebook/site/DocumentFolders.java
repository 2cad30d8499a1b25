package org.clausebook.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clausebook.edition.History;
import org.clausebook.edition.HistoryRecord;
import org.clausebook.edition.Link;

/**
 * Decides in which folder of a school's site each document of one policy lies: {@code
 * social-media/4.0/}.
 *
 * <p>It bears the document's number. Where two owners have used one number, the document recorded
 * first has it alone, and the other {@code northfold-trust-4.0}: an address that was given out
 * never leads elsewhere.
 */
public final class DocumentFolders {

    static final Comparator<HistoryRecord> BY_RECORDING =
            Comparator.comparing(HistoryRecord::recorded)
                    .thenComparing(record -> record.link().owner());

    private final Map<Link, String> names = new HashMap<>();

    /**
     * @param histories all that is on the site of the policy, one for each owner
     */
    public DocumentFolders(List<History> histories) {
        List<HistoryRecord> documents = new ArrayList<>();
        for (History history : histories) {
            documents.addAll(history.editions());
            documents.addAll(history.received());
        }
        documents.sort(BY_RECORDING);
        Set<String> taken = new HashSet<>();
        for (HistoryRecord document : documents) {
            Link link = document.link();
            String name = taken.add(link.name()) ? link.name() : link.owner() + "-" + link.name();
            names.put(link, name);
        }
    }

    /** The folder of an edition or received document, below the policy's own. */
    String name(HistoryRecord document) {
        String name = names.get(document.link());
        if (name == null) {
            throw new IllegalArgumentException("not of this policy: " + document.link());
        }
        return name;
    }

    /** The file of an edition's record, as seen from the site's folder. */
    public String record(HistoryRecord.Edition edition) {
        return path(edition) + "edition.json";
    }

    /** The file of a document's PDF, as seen from the site's folder. */
    public String pdf(HistoryRecord document) {
        return path(document) + document.link().policy() + ".pdf";
    }

    /** The folder with its policy's, as seen from the site's folder, with a stroke at its end. */
    String path(HistoryRecord document) {
        return document.link().policy() + "/" + name(document) + "/";
    }
}
