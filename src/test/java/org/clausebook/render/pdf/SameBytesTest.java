package org.clausebook.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** The same page and details give the same bytes wherever and whenever they are made. */
class SameBytesTest {

    @Test
    void four_threads_make_what_one_makes() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<String>> made = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                made.add(threads.submit(SameBytesTest::digests));
            }
            Set<String> digests = new TreeSet<>();
            for (Future<String> each : made) {
                digests.add(each.get());
            }
            assertThat(digests).containsExactly(digests());
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void another_process_in_another_zone_and_tongue_makes_the_same() throws Exception {
        assertThat(
                        elsewhere(
                                "-Duser.timezone=Pacific/Auckland",
                                "-Duser.language=tr",
                                "-Duser.country=TR"))
                .isEqualTo(digests());
        assertThat(
                        elsewhere(
                                "-Duser.timezone=America/Los_Angeles",
                                "-Duser.language=th",
                                "-Duser.country=TH"))
                .isEqualTo(digests());
    }

    @Test
    void another_seed_makes_another_identifier() {
        PdfDetails one = Samples.DETAILS;
        PdfDetails other =
                new PdfDetails(
                        one.title(),
                        one.author(),
                        one.subject(),
                        one.language(),
                        one.made(),
                        "another");
        String page = Samples.text("form.xhtml");
        assertThat(Samples.ENGINE.toPdf(page, one)).isNotEqualTo(Samples.ENGINE.toPdf(page, other));
    }

    /** Run in a process of its own: prints the digests of the two sample files. */
    public static void main(String[] args) {
        System.out.println(digests());
    }

    private static String digests() {
        PdfEngine engine = new PdfEngine();
        return digest(engine.toPdf(Samples.text("sample.xhtml"), Samples.DETAILS))
                + " "
                + digest(engine.toPdf(Samples.text("form.xhtml"), Samples.DETAILS));
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String elsewhere(String... settings) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(settings));
        command.addAll(
                List.of("-Djava.awt.headless=true", "-cp", System.getProperty("java.class.path")));
        command.add(SameBytesTest.class.getName());
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed =
                new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertThat(process.waitFor()).as(printed).isZero();
        return printed;
    }
}
