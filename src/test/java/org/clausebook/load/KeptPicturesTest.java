package org.clausebook.load;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausebook.kept.FileCache;
import org.clausebook.model.source.Crest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A crest is drawn once, and drawn again when anything about it is another. */
final class KeptPicturesTest {

    @TempDir Path folder;

    @Test
    void a_picture_that_was_drawn_is_not_drawn_again() throws PictureException {
        byte[] picture = SpecialCases.png(4, 4);
        FileCache cache = new FileCache(folder);
        cache.keep(KeptPictures.inputs(picture, Crest.Kind.PNG), "as kept".getBytes(UTF_8));

        assertThat(pictures(cache).redraw(picture, Crest.Kind.PNG))
                .isEqualTo("as kept".getBytes(UTF_8));
    }

    @Test
    void what_is_kept_is_what_was_drawn() throws PictureException {
        byte[] picture = SpecialCases.png(40, 30);
        byte[] drawn = Pictures.redraw(picture, Crest.Kind.PNG);
        FileCache cache = new FileCache(folder);

        assertThat(pictures(cache).redraw(picture, Crest.Kind.PNG)).isEqualTo(drawn);
        assertThat(cache.find(KeptPictures.inputs(picture, Crest.Kind.PNG))).hasValue(drawn);
        assertThat(pictures(cache).redraw(picture, Crest.Kind.PNG)).isEqualTo(drawn);
    }

    @Test
    void another_picture_or_kind_is_drawn() throws PictureException {
        FileCache cache = new FileCache(folder);
        byte[] first = pictures(cache).redraw(SpecialCases.png(4, 4), Crest.Kind.PNG);

        assertThat(pictures(cache).redraw(SpecialCases.png(5, 4), Crest.Kind.PNG))
                .isNotEqualTo(first);
        assertThatThrownBy(() -> pictures(cache).redraw(SpecialCases.png(4, 4), Crest.Kind.JPEG))
                .isInstanceOf(PictureException.class);
    }

    @Test
    void a_picture_that_is_refused_is_refused_each_time_and_not_kept() throws IOException {
        byte[] broken = {(byte) 0x89, 'P', 'N', 'G'};
        for (int run = 0; run < 2; run++) {
            assertThatThrownBy(() -> pictures(new FileCache(folder)).redraw(broken, Crest.Kind.PNG))
                    .isInstanceOf(PictureException.class);
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    private static KeptPictures pictures(FileCache cache) {
        return new KeptPictures(Optional.of(cache));
    }
}
