package org.clausebook.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.clausebook.compose.DocumentText;
import org.clausebook.compose.FormComposer;
import org.clausebook.compose.Imprint;
import org.clausebook.compose.PolicyComposer;
import org.clausebook.edition.Archive;
import org.clausebook.edition.Body;
import org.clausebook.edition.CheckCode;
import org.clausebook.edition.EditionFacts;
import org.clausebook.edition.EditionNumber;
import org.clausebook.edition.HistoryRecord;
import org.clausebook.edition.RealDisk;
import org.clausebook.edition.Recorder;
import org.clausebook.json.JsonWriter;
import org.clausebook.json.Sha256;
import org.clausebook.model.codec.PolicyWriter;
import org.clausebook.model.policy.Numbered;
import org.clausebook.model.source.Weight;
import org.clausebook.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every policy of the demonstration outlives the files it was made from. */
final class RecordsTest {

    private static final Words WORDS = Words.english();

    private final List<Numbered> policies =
            Demonstration.shared().policies().stream()
                    .map(Demonstration.Standing::text)
                    .collect(
                            Collectors.toMap(
                                    text -> text.policy().owner() + " " + text.policy().id(),
                                    text -> text,
                                    (one, same) -> one,
                                    TreeMap::new))
                    .values()
                    .stream()
                    .toList();

    @TempDir private Path folder;

    @Test
    void a_policy_read_from_its_record_prints_the_same_words() throws IOException {
        int words = 0;
        for (Numbered policy : policies) {
            Numbered read = archived(policy).text();
            String page = text(policy);
            assertThat(text(read)).isEqualTo(page);
            assertThat(forms(read)).isEqualTo(forms(policy));
            assertThat(CheckCode.of(read)).isEqualTo(CheckCode.of(policy));
            words += page.split("\\s+", -1).length;
        }
        System.out.printf(
                "Records: %d policies printed again from their records, %,d words%n",
                policies.size(), words);
        assertThat(policies).hasSizeGreaterThanOrEqualTo(15);
    }

    @Test
    void a_record_read_and_written_again_is_the_same_to_the_byte() throws IOException {
        for (Numbered policy : policies) {
            HistoryRecord.Edition edition = archived(policy);
            assertThat(plain(edition.text())).isEqualTo(plain(policy));
        }
    }

    private static String plain(Numbered policy) {
        return JsonWriter.write(PolicyWriter.write(policy, new LinkedHashMap<>(), value -> value));
    }

    private HistoryRecord.Edition archived(Numbered policy) throws IOException {
        String owner = policy.policy().owner();
        Archive archive = new Archive(owner, folder.resolve(owner), new RealDisk());
        EditionFacts facts =
                new EditionFacts(
                        EditionNumber.FIRST,
                        Demonstration.TODAY,
                        Weight.SUBSTANTIVE,
                        Optional.empty(),
                        List.of(),
                        WORDS);
        String id = policy.policy().id();
        new Recorder(archive).publish(Body.of(facts, policy, salts()), new byte[] {1});
        return archive.history(id).editions().get(0);
    }

    private static Supplier<String> salts() {
        AtomicInteger count = new AtomicInteger();
        return () -> Sha256.of("salt " + count.incrementAndGet()).substring(0, 32);
    }

    private static String text(Numbered policy) {
        return DocumentText.of(
                new PolicyComposer(WORDS).compose(policy, new Imprint(false, Optional.empty())));
    }

    private static Map<String, String> forms(Numbered policy) {
        Map<String, String> forms = new TreeMap<>();
        new FormComposer(WORDS)
                .compose(policy, new Imprint(false, Optional.empty()))
                .forEach(form -> forms.put(form.role(), DocumentText.of(form.document())));
        return forms;
    }
}
