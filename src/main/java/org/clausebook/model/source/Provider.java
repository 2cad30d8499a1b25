package org.clausebook.model.source;

import java.util.Optional;

/** The HR provider whose library this is. */
public record Provider(
        String name, Optional<String> email, Optional<String> website, Optional<Crest> crest) {}
