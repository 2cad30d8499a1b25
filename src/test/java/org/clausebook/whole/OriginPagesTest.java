package org.clausebook.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.clausebook.Request;
import org.clausebook.preview.Preview;
import org.junit.jupiter.api.Test;

/** The pages of the preview on which a draft's words say where they come from. */
final class OriginPagesTest {

    private static final Pattern WORDS = Pattern.compile("(?s)<dt[^>]*>(.*?)</dt>");
    private static final Pattern ORIGIN = Pattern.compile("(?s)<dd>(.*?)</dd>");
    private static final Pattern BACK = Pattern.compile("href=\"\\.\\./#([^\"]+)\"");
    private static final Pattern LINK =
            Pattern.compile("href=\"why/#([^\"]+)\" data-at=\"([^\"]+)\"");
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]+)\"");

    private final Demonstration demonstration = Demonstration.shared();
    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void joined_the_words_of_the_page_are_the_documents_text_and_every_link_leads_somewhere()
            throws Exception {
        Request request =
                new Request(
                        demonstration.root(),
                        Optional.empty(),
                        Optional.empty(),
                        Demonstration.TODAY,
                        2);
        List<String> faults = new ArrayList<>();
        long runs = 0;
        long links = 0;
        try (Preview preview = Preview.start(request, 0, saved -> {})) {
            for (Demonstration.Standing policy : demonstration.policies()) {
                String address =
                        preview.address()
                                + policy.school()
                                + "/"
                                + policy.text().policy().id()
                                + "/";
                String page = get(address);
                String why = get(address + "why/");
                List<String> words = found(WORDS, why);
                List<String> origins = found(ORIGIN, why);
                runs += words.size();
                assertThat(words.stream().map(OriginPagesTest::plain).collect(Collectors.joining()))
                        .as(policy.toString())
                        .isEqualTo(
                                OriginsTest.words(policy.text()).stream()
                                        .map(Printed::text)
                                        .collect(Collectors.joining()));
                assertThat(origins).hasSameSizeAs(words).noneMatch(String::isBlank);
                links += checked(policy.toString(), page, why, faults);
            }
        }
        System.out.printf(
                "Origins: %,d runs and %,d links on the pages of the preview%n", runs, links);
        assertThat(links).isGreaterThan(500);
        assertThat(faults).isEmpty();
    }

    /**
     * Says which links lead nowhere and which places of the page have none; gives how many there
     * are.
     */
    private static int checked(String policy, String page, String why, List<String> faults) {
        Set<String> there = new TreeSet<>(found(ID, page));
        List<String> ids = found(ID, why);
        Set<String> whyIds = new HashSet<>(ids);
        if (whyIds.size() < ids.size()) {
            faults.add(policy + ": an id twice");
        }
        found(BACK, why).stream()
                .filter(id -> !there.contains(id))
                .forEach(id -> faults.add(policy + ": no way back to " + id));
        Matcher link = LINK.matcher(page);
        Set<String> linked = new TreeSet<>();
        while (link.find()) {
            if (!there.contains(link.group(2)) || !whyIds.contains(link.group(1))) {
                faults.add(policy + ": no way from " + link.group(2));
            }
            linked.add(link.group(2));
        }
        Matcher paragraph = Pattern.compile("<(?:p|li|dt) id=\"([^\"]+)\"").matcher(page);
        while (paragraph.find()) {
            if (!linked.contains(paragraph.group(1))
                    && !paragraph.group(1).startsWith("closing.")) {
                faults.add(policy + ": no link at " + paragraph.group(1));
            }
        }
        return linked.size();
    }

    private String get(String address) throws Exception {
        HttpResponse<String> answer =
                client.send(
                        HttpRequest.newBuilder(URI.create(address)).build(),
                        HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return answer.body();
    }

    private static List<String> found(Pattern pattern, String page) {
        return pattern.matcher(page).results().map(match -> match.group(1)).toList();
    }

    private static String plain(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
