package org.clausebook.render;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Says where a template of the provider's own is at fault; a fault of the program's own is a
 * mistake of ours.
 */
final class TemplateFaults {

    private static final Pattern STEP =
            Pattern.compile("\\[in template \"([^\"]+)\"[^\\]]*? at line (\\d+), column (\\d+)]");
    private static final Pattern UNCLOSED =
            Pattern.compile("You have an unclosed (\\S+?)\\.(?: |$)");
    private static final Pattern INSIDES = Pattern.compile("\\s*\\([^()]*wrapped[^()]*\\)");
    private static final Pattern FORBIDDEN =
            Pattern.compile("security reasons|\\?api\\b|api_builtin_enabled");

    private final OwnTemplates own;

    TemplateFaults(OwnTemplates own) {
        this.own = own;
    }

    /** What to throw for a template that could not be filled. */
    RuntimeException of(String name, Exception failure) {
        Optional<ParseException> unreadable =
                Stream.iterate((Throwable) failure, e -> e != null, Throwable::getCause)
                        .filter(ParseException.class::isInstance)
                        .map(ParseException.class::cast)
                        .findFirst();
        if (unreadable.isPresent()) {
            return unreadable(unreadable.get());
        }
        if (failure instanceof TemplateException told) {
            return unfilled(name, told);
        }
        if (own.has(name)) {
            String why =
                    failure instanceof SecurityException
                            ? "it is a link to a file elsewhere"
                            : "it cannot be opened";
            return own.broken(TemplateProblem.TEMPLATE_NOT_READ, name, 1, 1, why, failure);
        }
        return new IllegalStateException("template " + name, failure);
    }

    RuntimeException endless(String name, StackOverflowError failure) {
        return own.has(name)
                ? own.broken(
                        TemplateProblem.TEMPLATE_NOT_FILLED,
                        name,
                        1,
                        1,
                        "a part of it calls itself without end",
                        failure)
                : new IllegalStateException("template " + name + " calls itself", failure);
    }

    private RuntimeException unreadable(ParseException failure) {
        String name = failure.getTemplateName();
        return own.has(name)
                ? own.broken(
                        TemplateProblem.TEMPLATE_NOT_READ,
                        name,
                        failure.getLineNumber(),
                        failure.getColumnNumber(),
                        words(failure.getEditorMessage()),
                        failure)
                : new IllegalStateException("template " + name, failure);
    }

    private RuntimeException unfilled(String name, TemplateException failure) {
        String why = why(failure);
        Matcher step = STEP.matcher(failure.getFTLInstructionStack());
        while (step.find()) {
            if (!own.has(step.group(1))) {
                why = why(failure) + ", which the program's own " + step.group(1) + " asks for";
            } else {
                return own.broken(
                        TemplateProblem.TEMPLATE_NOT_FILLED,
                        step.group(1),
                        Integer.parseInt(step.group(2)),
                        Integer.parseInt(step.group(3)),
                        why,
                        failure);
            }
        }
        // one of the program's own asks for what a frame of the provider's does not give
        return own.names().stream()
                .filter(other -> other.endsWith("frame.ftlh"))
                .findFirst()
                .<RuntimeException>map(
                        frame ->
                                own.broken(
                                        TemplateProblem.TEMPLATE_NOT_FILLED,
                                        frame,
                                        1,
                                        1,
                                        why(failure) + ", which " + name + " asks for",
                                        failure))
                .orElseGet(
                        () ->
                                new IllegalStateException(
                                        "template " + name + ": " + failure.getMessage(), failure));
    }

    private static String why(TemplateException failure) {
        if (failure instanceof InvalidReferenceException missing) {
            return "there is no value '" + missing.getBlamedExpressionString() + "' here";
        }
        String message = failure.getMessageWithoutStackTop();
        return FORBIDDEN.matcher(message).find()
                ? "a template cannot reach into the program"
                : words(message);
    }

    /** The first sentence alone, as a part of ours: what follows speaks to programmers. */
    private static String words(String message) {
        Matcher unclosed = UNCLOSED.matcher(message);
        if (unclosed.find()) {
            return "'" + unclosed.group(1) + "' is not closed";
        }
        String line = message.strip().lines().findFirst().orElse("").strip();
        String plain = INSIDES.matcher(line).replaceAll("");
        String cut = plain.replaceAll("\\. .*|[.:]$", "").replaceAll("\\s+", " ");
        return cut.isEmpty()
                ? cut
                : cut.substring(0, 1).toLowerCase(Locale.ROOT) + cut.substring(1);
    }
}
