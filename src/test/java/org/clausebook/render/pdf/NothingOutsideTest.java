package org.clausebook.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.FileInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordingFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A page that tries to reach out: every way that a page of XHTML has to name a file or an address.
 */
class NothingOutsideTest {

    private static final String PNG =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    /** HTTP stands for the trap's address, FILE for the address of a picture outside the page. */
    private static final List<String> PROBES =
            List.of(
                    "<img alt='x' src='HTTP/img.png'/>",
                    "<img alt='x' src='FILE'/>",
                    "<img alt='x' src='../secret.png'/>",
                    "<img alt='x' src='secret.png'/>",
                    "<img alt='x' src='jar:HTTP/a.jar!/b.png'/>",
                    "<img alt='x' src='jar:FILE!/b.png'/>",
                    "<img alt='x' src='classpath:org/clausebook/fonts/OFL.txt'/>",
                    "<img alt='x' src='//127.0.0.1:PORT/img.png'/>",
                    "<link rel='stylesheet' href='HTTP/a.css'/>",
                    "<link rel='stylesheet' href='FILE'/>",
                    "<style>@import url(HTTP/b.css);</style>",
                    "<style>@import 'FILE';</style>",
                    "<style>@font-face { font-family: F; src: url(HTTP/f.ttf) } p { font-family: F }</style>",
                    "<style>@font-face { font-family: G; src: url(FILE) } p { font-family: G }</style>",
                    "<p style='background-image: url(HTTP/bg.png)'>x</p>",
                    "<p style='background: url(FILE)'>x</p>",
                    "<ul style='list-style-image: url(HTTP/bullet.png)'><li>x</li></ul>",
                    "<style>p:before { content: url(HTTP/content.png) }</style>",
                    "<style>@page { background: url(HTTP/page.png) }</style>",
                    "<svg xmlns='http://www.w3.org/2000/svg' alt='x' width='9' height='9'>"
                            + "<image xmlns:xlink='http://www.w3.org/1999/xlink' xlink:href='HTTP/in.png' width='9' height='9'/></svg>",
                    "<svg xmlns='http://www.w3.org/2000/svg' alt='x' width='9' height='9'>"
                            + "<use xmlns:xlink='http://www.w3.org/1999/xlink' xlink:href='FILE#a'/></svg>",
                    "<svg xmlns='http://www.w3.org/2000/svg' alt='x' width='9' height='9'>"
                            + "<style>@import url(HTTP/svg.css);</style><rect width='9' height='9'/></svg>",
                    "<svg xmlns='http://www.w3.org/2000/svg' alt='x' width='9' height='9'>"
                            + "<rect width='9' height='9' fill='url(HTTP/paint.svg#a)'/></svg>",
                    svg(
                            "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'>"
                                    + "<image xmlns:xlink='http://www.w3.org/1999/xlink' xlink:href='HTTP/data.png' width='9' height='9'/></svg>"),
                    svg(
                            "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'>"
                                    + "<image xmlns:xlink='http://www.w3.org/1999/xlink' xlink:href='FILE' width='9' height='9'/></svg>"),
                    svg(
                            "<!DOCTYPE svg SYSTEM 'HTTP/svg.dtd'><svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>"),
                    svg(
                            "<!DOCTYPE svg [<!ENTITY e SYSTEM 'FILE'>]>"
                                    + "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><text>&e;</text></svg>"),
                    "<object data='HTTP/object.svg' type='image/svg+xml'>x</object>",
                    "<iframe src='HTTP/frame.html'></iframe>",
                    "<embed src='FILE'/>",
                    "<form><input type='image' src='HTTP/input.png'/></form>",
                    "<a href='HTTP/attached' download='a.pdf' title='x'>x</a>",
                    "<a href='FILE' download='a.png' title='x'>x</a>");

    @TempDir static Path folder;

    private static final List<String> REQUESTS = Collections.synchronizedList(new ArrayList<>());
    private static HttpServer trap;
    private static Path secret;

    @BeforeAll
    static void set_the_traps() throws IOException {
        secret = Files.write(folder.resolve("secret.png"), Base64.getDecoder().decode(PNG));
        trap = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        trap.createContext(
                "/",
                exchange -> {
                    REQUESTS.add(exchange.getRequestURI().getPath());
                    exchange.sendResponseHeaders(404, -1);
                    exchange.close();
                });
        trap.start();
        Samples.pdf(); // the fonts are read from the jar before the watch begins
    }

    @AfterAll
    static void take_the_traps_away() {
        trap.stop(0);
    }

    @Test
    void no_page_makes_the_engine_ask_for_an_address_or_open_a_file() throws IOException {
        List<Path> read = filesRead(() -> PROBES.forEach(NothingOutsideTest::pdf));
        assertThat(PROBES).hasSizeGreaterThanOrEqualTo(26);
        assertThat(REQUESTS).isEmpty();
        assertThat(read).doesNotContain(secret);
    }

    @Test
    void the_watch_on_files_sees_what_is_read() throws IOException {
        List<Path> read =
                filesRead(
                        () -> {
                            try (FileInputStream in = new FileInputStream(secret.toFile())) {
                                in.readAllBytes();
                            } catch (IOException e) {
                                throw new IllegalStateException(e);
                            }
                        });
        assertThat(read).contains(secret);
    }

    @Test
    void a_picture_that_is_handed_in_is_drawn() throws IOException {
        try (PDDocument pdf =
                Loader.loadPDF(pdf("<img alt='x' src='data:image/png;base64," + PNG + "'/>"))) {
            assertThat(pdf.getPage(0).getResources().getXObjectNames()).hasSize(1);
        }
    }

    @Test
    void links_lead_to_the_web_to_mail_and_within_the_file_and_nowhere_else() throws IOException {
        String links =
                Stream.of(
                                "https://a.example/x",
                                "http://b.example/",
                                "mailto:office@c.example",
                                "#here",
                                "javascript:alert(1)",
                                "JavaScript:alert(1)",
                                " javascript:alert(1)",
                                "file:///etc/passwd",
                                "ftp://d.example/",
                                "data:text/html,x",
                                "other.pdf",
                                "//e.example/",
                                "field:run:x")
                        .map(
                                address ->
                                        "<p><a href='"
                                                + address
                                                + "' title='x' onclick='app.alert(1)'>x</a></p>")
                        .reduce("<p id='here'>x</p>", String::concat);
        List<String> led = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(pdf(links))) {
            for (PDPage page : pdf.getPages()) {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    LinkTarget target = LinkTarget.of(annotation.getCOSObject());
                    led.add(target.address().isEmpty() ? "within" : target.address());
                    assertThat(annotation.getCOSObject().toString()).doesNotContain("JavaScript");
                }
            }
        }
        assertThat(led)
                .containsExactly(
                        "https://a.example/x",
                        "http://b.example/",
                        "mailto:office@c.example",
                        "within");
    }

    private static byte[] pdf(String body) {
        String filled =
                body.replace("HTTP", "http://127.0.0.1:" + trap.getAddress().getPort())
                        .replace("PORT", Integer.toString(trap.getAddress().getPort()))
                        .replace("FILE", secret.toUri().toString());
        filled = encoded(filled);
        boolean head = filled.startsWith("<style") || filled.startsWith("<link");
        return Samples.ENGINE.toPdf(
                "<html xmlns='http://www.w3.org/1999/xhtml' lang='en'><head><title>x</title>"
                        + "<style>body { font-family: Atkinson }</style>"
                        + (head ? filled : "")
                        + "</head><body><p>x</p>"
                        + (head ? "" : filled)
                        + "</body></html>",
                Samples.DETAILS);
    }

    private static String svg(String drawing) {
        return "<img alt='x' src='SVG" + drawing + "SVG'/>";
    }

    /** The drawing between the two marks as an address that carries it. */
    private static String encoded(String body) {
        int from = body.indexOf("SVG");
        int to = body.lastIndexOf("SVG");
        if (from < 0) {
            return body;
        }
        byte[] drawing = body.substring(from + 3, to).getBytes(StandardCharsets.UTF_8);
        String address = "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(drawing);
        return body.substring(0, from) + address + body.substring(to + 3);
    }

    private static List<Path> filesRead(Runnable work) throws IOException {
        Path events = folder.resolve("events.jfr");
        try (Recording recording = new Recording()) {
            recording.enable("jdk.FileRead").withThreshold(Duration.ZERO);
            recording.start();
            work.run();
            recording.stop();
            recording.dump(events);
        }
        return RecordingFile.readAllEvents(events).stream()
                .map(event -> event.getString("path"))
                .filter(path -> path != null)
                .map(Path::of)
                .toList();
    }
}
