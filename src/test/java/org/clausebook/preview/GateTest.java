package org.clausebook.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The preview is for who sits at this machine. */
final class GateTest {

    @TempDir static Path folder;
    private static Writing writing;
    private static int port;

    @BeforeAll
    static void begin() throws IOException {
        writing = Writing.in(folder);
        port = URI.create(writing.preview().address()).getPort();
    }

    @AfterAll
    static void end() {
        writing.close();
    }

    @Test
    void no_other_machine_reaches_it() throws IOException {
        assertThat(InetAddress.getByName(URI.create(writing.preview().address()).getHost()))
                .matches(InetAddress::isLoopbackAddress);
        for (NetworkInterface card : NetworkInterface.networkInterfaces().toList()) {
            for (InetAddress address : card.inetAddresses().toList()) {
                if (!address.isLoopbackAddress()) {
                    try (Socket socket = new Socket()) {
                        assertThatThrownBy(
                                        () ->
                                                socket.connect(
                                                        new InetSocketAddress(address, port), 2000))
                                .isInstanceOf(ConnectException.class);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1", "[::1]", "LOCALHOST"})
    void this_machine_is_known_by_its_own_names(String name) throws IOException {
        assertThat(asked("GET / HTTP/1.1", name + ":" + port)).startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "localhost.evil.example", "127.0.0.1.evil.example"})
    void a_name_that_somebody_made_up_is_refused(String name) throws IOException {
        for (String host : new String[] {name, name + ":" + port}) {
            assertThat(asked("GET /riverside/ HTTP/1.1", host))
                    .startsWith("HTTP/1.1 421")
                    .doesNotContain("Riverside");
        }
        assertThat(asked("GET / HTTP/1.1", "localhost:" + (port + 1))).startsWith("HTTP/1.1 421");
        assertThat(asked("GET / HTTP/1.1", "localhost")).startsWith("HTTP/1.1 421");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE"})
    void nothing_but_looking_is_let_in(String method) throws IOException {
        assertThat(asked(method + " / HTTP/1.1", "localhost:" + port)).startsWith("HTTP/1.1 405");
    }

    @Test
    void a_head_has_no_body() throws IOException {
        String answer = asked("HEAD /riverside/ HTTP/1.1", "localhost:" + port);
        assertThat(answer).startsWith("HTTP/1.1 200").doesNotContain("<html");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../clauses/library.yaml",
                "/riverside/../../clauses/library.yaml",
                "/riverside/%2e%2e/%2e%2e/clauses/library.yaml",
                "/riverside/..%2f..%2fclauses/library.yaml",
                "/riverside/school.yaml",
                "/schools/riverside/school.yaml",
                "//riverside/school.yaml",
                "/riverside/theme/../../../clauses/library.yaml",
                "/-/../clauses/library.yaml",
                "/-/problems.ftlh",
                "/riverside/%00",
                "/riverside\\..\\school.yaml"
            })
    void no_path_leads_out_of_the_pages(String path) throws IOException {
        assertThat(asked("GET " + path + " HTTP/1.1", "localhost:" + port))
                .containsPattern("^HTTP/1.1 40[04]")
                .doesNotContain("provider:", "nation:", "<#");
    }

    @Test
    void a_page_may_ask_this_machine_alone_and_is_kept_nowhere() throws Exception {
        HttpResponse<String> page = writing.get(Writing.PAGE);
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(page.body())
                .containsOnlyOnce("<script")
                .doesNotContain("http-equiv=\"Content-Security-Policy\"");
    }

    @Test
    void an_address_without_its_last_slash_leads_to_the_page() throws Exception {
        for (String path : new String[] {"/riverside", "/riverside/devices"}) {
            HttpResponse<String> answer = writing.get(path);
            assertThat(answer.statusCode()).isEqualTo(302);
            assertThat(answer.headers().firstValue("Location")).contains(path + "/");
        }
        assertThat(writing.get("/nobody").statusCode()).isEqualTo(404);
    }

    private static String asked(String line, String host) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(60_000);
            socket.getOutputStream()
                    .write(
                            (line + "\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
                                    .getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
