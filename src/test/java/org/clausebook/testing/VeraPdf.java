package org.clausebook.testing;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/**
 * Asks veraPDF whether a PDF keeps PDF/UA-1 and PDF/A-2a.
 *
 * <pre>{@code assertThat(VeraPdf.failures(pdf)).isEmpty();}</pre>
 */
public final class VeraPdf {

    private static final List<PDFAFlavour> STANDARDS =
            List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A);

    /**
     * veraPDF's own log is of no use to a test; the logger is held here, or it would be forgotten
     * with its level.
     */
    private static final Logger VERA = Logger.getLogger("org.verapdf");

    static {
        VERA.setLevel(Level.OFF);
        VeraGreenfieldFoundryProvider.initialise();
    }

    private VeraPdf() {}

    /**
     * One line for each rule that the file breaks: standard, rule, how often, and the first place;
     * empty when it conforms.
     */
    public static List<String> failures(byte[] pdf) {
        try (PDFAParser parser =
                        Foundries.defaultInstance()
                                .createParser(new ByteArrayInputStream(pdf), STANDARDS.get(0));
                PDFAValidator validator =
                        Foundries.defaultInstance()
                                .createValidator(STANDARDS, 100_000, false, true, false)) {
            return validator.validateAll(parser).stream()
                    .filter(result -> !result.isCompliant())
                    .flatMap(result -> described(result).stream())
                    .toList();
        } catch (Exception e) {
            throw new IllegalStateException("veraPDF could not judge the file", e);
        }
    }

    private static List<String> described(ValidationResult result) {
        Map<String, List<TestAssertion>> byRule = new TreeMap<>();
        for (TestAssertion assertion : result.getTestAssertions()) {
            if (assertion.getStatus() == TestAssertion.Status.FAILED) {
                String rule =
                        assertion.getRuleId().getClause()
                                + "-"
                                + assertion.getRuleId().getTestNumber();
                byRule.computeIfAbsent(rule, r -> new ArrayList<>()).add(assertion);
            }
        }
        List<String> lines = new ArrayList<>();
        byRule.forEach(
                (rule, failed) -> {
                    TestAssertion first = failed.get(0);
                    String message = first.getMessage().replaceAll("\\s+", " ");
                    lines.add(
                            "%s %s x%d: %s @ %s"
                                    .formatted(
                                            result.getPDFAFlavour().getId(),
                                            rule,
                                            failed.size(),
                                            message,
                                            first.getLocation().getContext()));
                });
        return lines;
    }
}
