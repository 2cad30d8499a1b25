package org.clausebook.render;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The templates of the pages around documents: those of a workspace first, else the jar's own of
 * the same name.
 *
 * <p>A template is the provider's and trusted, what it is filled with is not: every value is
 * escaped, no class can be reached, and only maps, lists, words, truth values and finished markup
 * go in.
 */
public final class Templates {

    /** What there is: a workspace's file of the same name stands in place of each. */
    public static final List<String> NAMES =
            List.of(
                    "forms/form.ftlh",
                    "pages/accessibility.ftlh",
                    "pages/check.ftlh",
                    "pages/frame.ftlh",
                    "pages/glance.ftlh",
                    "pages/history.ftlh",
                    "pages/policy.ftlh",
                    "pages/public.ftlh",
                    "pages/school.ftlh",
                    "pages/table.ftlh",
                    "pages/upload.ftlh",
                    "print/form.ftlh",
                    "print/frame.ftlh",
                    "print/policy.ftlh",
                    "theme/check.js",
                    "theme/page.css",
                    "theme/print.css",
                    "theme/sha256.js",
                    "theme/today.js",
                    "theme/upload.js");

    private static final String PACKED = "/templates";

    private final Configuration configuration;
    private final OwnTemplates own;
    private final TemplateFaults faults;

    private Templates(TemplateLoader loader, OwnTemplates own) {
        this.own = own;
        this.faults = new TemplateFaults(own);
        configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setTemplateLoader(loader);
        configuration.setDefaultEncoding("UTF-8");
        configuration.setLocale(Locale.ROOT);
        configuration.setNumberFormat("c");
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setAutoEscapingPolicy(Configuration.FORCE_AUTO_ESCAPING_POLICY);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setObjectWrapper(new SimpleObjectWrapper(Configuration.VERSION_2_3_34));
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    }

    /** The jar's own templates. */
    public static Templates packed() {
        return new Templates(jar(), OwnTemplates.NONE);
    }

    /** The templates in a folder where it has them, else the jar's own. */
    public static Templates in(Path folder) {
        if (!Files.isDirectory(folder)) {
            return packed();
        }
        try {
            List<TemplateLoader> loaders = new ArrayList<>();
            loaders.add(new FileTemplateLoader(folder.toFile()));
            loaders.add(jar());
            return new Templates(
                    new MultiTemplateLoader(loaders.toArray(TemplateLoader[]::new)),
                    OwnTemplates.in(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What a part of the program fills for itself, and no workspace puts a file in place of.
     *
     * @param folder where it lies in the jar, such as {@code /org/clausebook/preview}
     */
    public static Templates shipped(String folder) {
        return new Templates(new ClassTemplateLoader(Templates.class, folder), OwnTemplates.NONE);
    }

    private static TemplateLoader jar() {
        return new ClassTemplateLoader(Templates.class, PACKED);
    }

    /** Markup that is finished, so that a template prints it as it is. */
    public static Object finished(String markup) {
        try {
            return HTMLOutputFormat.INSTANCE.fromMarkup(markup);
        } catch (TemplateModelException e) {
            throw new IllegalStateException(e);
        }
    }

    OwnTemplates own() {
        return own;
    }

    /** Whether the workspace has a file of this name that is not as the program's own. */
    public boolean isChanged(String name) {
        return own.has(name) && !own.text(name).equals(packed().text(name));
    }

    /**
     * What to throw where the templates for print make what cannot be printed.
     *
     * @param near the line of what they made
     */
    public BrokenTemplate unprintable(String near) {
        String sought = near.strip();
        List<String> changed =
                NAMES.stream()
                        .filter(name -> name.startsWith("print/") && name.endsWith(".ftlh"))
                        .filter(this::isChanged)
                        .toList();
        for (String name : changed) {
            List<String> lines = own.text(name).lines().map(String::strip).toList();
            if (lines.contains(sought)) {
                return unprintable(name, lines.indexOf(sought) + 1, sought);
            }
        }
        return unprintable(changed.get(0), 1, sought);
    }

    private BrokenTemplate unprintable(String name, int line, String near) {
        String shown = near.length() > 60 ? near.substring(0, 60) + "..." : near;
        return own.broken(
                TemplateProblem.TEMPLATE_NOT_PRINTED,
                name,
                line,
                1,
                "an element is not closed, or an attribute not in quotes, at or before '"
                        + shown
                        + "'",
                new IllegalArgumentException(near));
    }

    /** Reads a template and fills nothing in. */
    void read(String name) {
        try {
            configuration.getTemplate(name);
        } catch (IOException | SecurityException e) {
            throw faults.of(name, e);
        }
    }

    /**
     * A template, such as {@code pages/policy.ftlh}, filled with these values.
     *
     * @throws BrokenTemplate where it is the workspace's own and cannot be used
     */
    public String fill(String name, Map<String, Object> values) {
        try {
            StringWriter filled = new StringWriter();
            configuration.getTemplate(name).process(values, filled);
            return filled.toString();
        } catch (IOException | TemplateException | SecurityException e) {
            throw faults.of(name, e);
        } catch (StackOverflowError e) {
            throw faults.endless(name, e);
        }
    }

    /** A file among the templates that is used as it is, such as a style sheet. */
    public String text(String name) {
        TemplateLoader loader = configuration.getTemplateLoader();
        try {
            Object source =
                    Optional.ofNullable(loader.findTemplateSource(name))
                            .orElseThrow(
                                    () -> new IllegalStateException("no such template: " + name));
            StringWriter text = new StringWriter();
            try (Reader reader = loader.getReader(source, "UTF-8")) {
                reader.transferTo(text);
            } finally {
                loader.closeTemplateSource(source);
            }
            return text.toString().replace("\r\n", "\n");
        } catch (IOException | SecurityException e) {
            throw faults.of(name, e);
        }
    }
}
