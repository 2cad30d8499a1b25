package org.clausebook.site;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clausebook.json.Sha256;
import org.clausebook.model.policy.Issuer;
import org.clausebook.model.source.Crest;

/**
 * The crests of a public site, each under the digest by which records name it: an old edition keeps
 * the crest of its day.
 */
final class CrestFiles {

    private final FolderFiles files;
    private final Set<String> put = new HashSet<>();

    CrestFiles(FolderFiles files) {
        this.files = files;
    }

    /** By issuer, the path of its crest in the folder; those without one are absent. */
    Map<String, String> of(List<Issuer> issuers) {
        Map<String, String> paths = new LinkedHashMap<>();
        for (Issuer issuer : issuers) {
            issuer.brand().crest().ifPresent(crest -> paths.put(issuer.id(), path(crest)));
        }
        return paths;
    }

    private String path(Crest crest) {
        byte[] picture =
                Base64.getDecoder().decode(crest.base64().getBytes(StandardCharsets.US_ASCII));
        String path = "crests/" + Sha256.of(picture) + crest.kind().ending();
        if (put.add(path)) {
            files.put(path, picture);
        }
        return path;
    }
}
