package org.clausebook.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.asciidoctor.Asciidoctor;
import org.asciidoctor.Options;
import org.asciidoctor.SafeMode;
import org.asciidoctor.jruby.AsciidoctorJRuby;
import org.asciidoctor.log.LogRecord;
import org.asciidoctor.log.Severity;
import org.jspecify.annotations.Nullable;

/**
 * AsciidoctorJ on strings, in its most secure mode, with a converter of ours. One serves all
 * threads: it is costly to make, and is made when the first text needs it.
 */
final class AsciidocEngine implements Engine {

    /** The one engine of this process. */
    static final AsciidocEngine SHARED = new AsciidocEngine();

    // held so that what is set on them is not collected with them: Clausebook speaks in its own
    // messages
    private static final List<Logger> SILENCED =
            List.of(Logger.getLogger("asciidoctor"), Logger.getLogger("org.asciidoctor"));

    private final ThreadLocal<List<String>> warnings = ThreadLocal.withInitial(ArrayList::new);
    private volatile @Nullable Asciidoctor asciidoctor;

    private AsciidocEngine() {}

    /** The version of AsciidoctorJ, which can be asked without starting it. */
    static String version() {
        return String.valueOf(Asciidoctor.class.getPackage().getImplementationVersion());
    }

    @Override
    public void start() {
        started();
    }

    @Override
    public String convert(String asciidoc) throws Trouble {
        Asciidoctor started = started();
        List<String> heard = warnings.get();
        heard.clear();
        String signs = started.convert(asciidoc, options());
        if (!heard.isEmpty()) {
            throw new Trouble(ProseProblem.NOT_UNDERSTOOD, heard.get(0));
        }
        return signs == null ? "" : signs;
    }

    private Asciidoctor started() {
        Asciidoctor ready = asciidoctor;
        if (ready != null) {
            return ready;
        }
        synchronized (this) {
            Asciidoctor made = asciidoctor;
            if (made == null) {
                made = make();
                asciidoctor = made;
            }
            return made;
        }
    }

    private Asciidoctor make() {
        // compiling Ruby costs more than it gains over the few hundred texts of a run
        if (System.getProperty("jruby.compile.mode") == null) {
            System.setProperty("jruby.compile.mode", "OFF");
        }
        SILENCED.forEach(logger -> logger.setLevel(Level.OFF));
        Asciidoctor made = AsciidoctorJRuby.Factory.create();
        made.javaConverterRegistry().register(SignConverter.class, SignConverter.BACKEND);
        made.registerLogHandler(this::hear);
        // some of AsciidoctorJ is set up by its first text, which must not happen on two threads at
        // once
        made.convert("x", options());
        return made;
    }

    private void hear(LogRecord said) {
        if (said.getSeverity().compareTo(Severity.WARN) >= 0) {
            warnings.get().add(said.getMessage());
        }
    }

    private static Options options() {
        return Options.builder()
                .backend(SignConverter.BACKEND)
                .safe(SafeMode.SECURE)
                .standalone(false)
                .build();
    }
}
