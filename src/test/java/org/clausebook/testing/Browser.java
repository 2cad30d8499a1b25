package org.clausebook.testing;

import java.io.File;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.json.Json;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/**
 * Chromium without a window, started once for all tests. It reaches no network but this machine.
 *
 * <p>Where it or its driver is missing, a test that asks for it is skipped and says so; with {@code
 * -Dclausebook.browser=required} it fails.
 */
public final class Browser {

    private static final String REQUIRED = "clausebook.browser";
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int HEIGHT = 1000;

    private static final Json JSON = new Json();
    private static final Type MAP = Json.MAP_TYPE;

    /** Held here, or it would be forgotten with its level. */
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    private final ChromeDriver driver;

    private Browser(Path chromium, Path chromedriver) {
        SELENIUM.setLevel(Level.SEVERE);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.toFile());
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--no-first-run",
                "--hide-scrollbars",
                "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1");
        options.setCapability("goog:loggingPrefs", Map.of(LogType.PERFORMANCE, "ALL"));
        // The driver is named, so nothing is looked for and nothing fetched.
        ChromeDriverService service =
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(chromedriver.toFile())
                        .withSilent(true)
                        .build();
        driver = new ChromeDriver(service, options);
        driver.manage().timeouts().scriptTimeout(PATIENCE).pageLoadTimeout(PATIENCE);
        Runtime.getRuntime().addShutdownHook(new Thread(driver::quit));
        command("Emulation.setFocusEmulationEnabled", Map.of("enabled", true));
    }

    /** The browser, or the end of the test that asks where there is none. */
    public static Browser shared() {
        if (Held.ONE.isEmpty()) {
            if (System.getProperty(REQUIRED, "").equals("required")) {
                Assertions.fail(Held.MISSING);
            }
            Assumptions.abort(Held.MISSING);
        }
        return Held.ONE.get();
    }

    /** Opens a page and forgets what was asked for before. */
    public void open(String address, View view) {
        scripts(view.scripts());
        turn(view);
        driver.get("about:blank");
        asked();
        driver.get(address);
        // The page was made without its scripts; what looks at it now is a script.
        scripts(true);
    }

    /** Looks at the open page in another way; whether its scripts ran stays as it is. */
    public void turn(View view) {
        command(
                "Emulation.setDeviceMetricsOverride",
                Map.of(
                        "width",
                        view.width(),
                        "height",
                        HEIGHT,
                        "deviceScaleFactor",
                        1,
                        "mobile",
                        false));
        command(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "media",
                        view.medium(),
                        "features",
                        List.of(
                                Map.of("name", "prefers-color-scheme", "value", view.scheme()),
                                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
        command(
                "Page.setFontSizes",
                Map.of("fontSizes", Map.of("standard", view.text(), "fixed", view.text())));
    }

    private void scripts(boolean run) {
        command("Emulation.setScriptExecutionDisabled", Map.of("value", !run));
    }

    /** Opens a page on a machine whose clock says noon of another day. */
    public void openOn(LocalDate day, String address, View view) {
        String clock =
                String.format(
                        Locale.ROOT,
                        "(function () { var Real = Date; var noon = new Real(%d, %d, %d, 12).getTime();"
                                + " window.Date = function () { return new Real(noon); };"
                                + " window.Date.now = function () { return noon; }; }());",
                        day.getYear(),
                        day.getMonthValue() - 1,
                        day.getDayOfMonth());
        Object added =
                driver.executeCdpCommand(
                                "Page.addScriptToEvaluateOnNewDocument", Map.of("source", clock))
                        .get("identifier");
        try {
            open(address, view);
        } finally {
            command("Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", added));
        }
    }

    /** Waits until a script, run again and again in the page, answers yes. */
    public void await(String script) {
        await(script, () -> Boolean.TRUE.equals(driver.executeScript(script)));
    }

    /** The page as it stands. */
    public String page() {
        return (String) run("return document.documentElement.outerHTML");
    }

    /** What a script in the page returns. */
    public Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** What a script in the page hands to its last argument, a function. */
    public Object runUntilAnswered(String script, Object... arguments) {
        return driver.executeAsyncScript(script, arguments);
    }

    /** Presses a key that has no letter, such as Tab (9) or Enter (13). */
    public void press(String key, int code) {
        String text = code == 13 ? "\r" : "";
        command(
                "Input.dispatchKeyEvent",
                Map.of(
                        "type",
                        text.isEmpty() ? "rawKeyDown" : "keyDown",
                        "key",
                        key,
                        "code",
                        key,
                        "text",
                        text,
                        "windowsVirtualKeyCode",
                        code));
    }

    /** Every address asked for since the page was opened or this was last called. */
    public List<String> asked() {
        List<String> asked = new ArrayList<>();
        for (LogEntry entry : driver.manage().logs().get(LogType.PERFORMANCE)) {
            Map<String, Object> message = part(JSON.toType(entry.getMessage(), MAP), "message");
            Map<String, Object> details = part(message, "params");
            if ("Network.requestWillBeSent".equals(message.get("method"))) {
                asked.add((String) part(details, "request").get("url"));
            } else if ("Network.webSocketCreated".equals(message.get("method"))) {
                asked.add((String) details.get("url"));
            }
        }
        return asked;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> part(Map<String, Object> whole, String name) {
        return (Map<String, Object>) whole.get(name);
    }

    private void command(String name, Map<String, Object> arguments) {
        driver.executeCdpCommand(name, arguments);
    }

    private static void await(String what, BooleanSupplier done) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!done.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("the page never came so far: " + what);
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    private static Optional<Path> program(String name) {
        String path = System.getenv("PATH");
        return Stream.of((path == null ? "" : path).split(File.pathSeparator, -1))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Started when the first test asks for it. */
    private static final class Held {
        static final String MISSING =
                "no chromium with its chromedriver here: tests that look at pages are skipped";
        static final Optional<Browser> ONE = start();

        private static Optional<Browser> start() {
            Optional<Path> chromium = program("chromium");
            Optional<Path> chromedriver = program("chromedriver");
            if (chromium.isEmpty() || chromedriver.isEmpty()) {
                System.out.println("Browser: " + MISSING);
                return Optional.empty();
            }
            return Optional.of(new Browser(chromium.get(), chromedriver.get()));
        }
    }
}
