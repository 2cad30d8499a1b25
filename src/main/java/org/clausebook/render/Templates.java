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

    private static final String PACKED = "/templates";

    private final Configuration configuration;

    private Templates(TemplateLoader loader) {
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
        return new Templates(jar());
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
            return new Templates(new MultiTemplateLoader(loaders.toArray(TemplateLoader[]::new)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

    /** A template, such as {@code pages/policy.ftlh}, filled with these values. */
    public String fill(String name, Map<String, Object> values) {
        try {
            StringWriter filled = new StringWriter();
            configuration.getTemplate(name).process(values, filled);
            return filled.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (TemplateException e) {
            throw new IllegalStateException("template " + name + ": " + e.getMessage(), e);
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
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
