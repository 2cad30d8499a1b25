package org.clausebook.explain;

import org.clausebook.model.text.Origin;
import org.clausebook.model.text.OriginCases;

/**
 * Says in plain words where a piece of text comes from.
 *
 * <pre>
 * provider: clause staff/passwords, version 2, variant managed (clauses/staff/passwords.yaml:34:9)
 * riverside: own wording, replaces staff/report#who (schools/riverside/school.yaml:71:11)
 * riverside: setting head (schools/riverside/school.yaml:21:9), asked for by clauses/staff/report.yaml:12:40
 * </pre>
 */
public final class OriginWords implements OriginCases<String> {

    private static final OriginWords CASES = new OriginWords();

    private OriginWords() {}

    public static String of(Origin origin) {
        return origin.on(CASES);
    }

    @Override
    public String written(Origin.Written written) {
        return "typed at " + written.at();
    }

    @Override
    public String wording(Origin.Wording wording) {
        String variant = wording.variant().map(name -> ", variant " + name).orElse("");
        return wording.layer()
                + ": clause "
                + wording.clause()
                + ", version "
                + wording.version()
                + variant
                + " ("
                + wording.at()
                + ")";
    }

    @Override
    public String amended(Origin.Amended amended) {
        String what =
                switch (amended.op()) {
                    case REPLACE -> "replaces ";
                    case APPEND -> "added at the end of ";
                    case PREPEND -> "added at the start of ";
                    case INSERT_BEFORE -> "put before ";
                    case INSERT_AFTER -> "put after ";
                    case REMOVE -> "removes ";
                };
        String instead = amended.instead().map(origin -> ", in place of " + of(origin)).orElse("");
        return amended.layer()
                + ": own wording, "
                + what
                + amended.target()
                + " ("
                + amended.at()
                + ")"
                + instead;
    }

    @Override
    public String filled(Origin.Filled filled) {
        return filled.layer() + ": fills the exception " + filled.slot() + " (" + filled.at() + ")";
    }

    @Override
    public String value(Origin.Value value) {
        String asked = value.within().on(new Asked());
        boolean itself = value.layer().equals("clausebook");
        return itself
                ? "filled in: " + value.setting() + ", asked for by " + asked
                : value.layer()
                        + ": setting "
                        + value.setting()
                        + " ("
                        + value.set()
                        + "), asked for by "
                        + asked;
    }

    @Override
    public String titled(Origin.Titled titled) {
        return titled.layer() + ": title or layout (" + titled.at() + ")";
    }

    @Override
    public String made(Origin.Made made) {
        return "made by numbering and lists: "
                + made.rule()
                + made.within()
                        .map(origin -> ", asked for by " + origin.on(new Asked()))
                        .orElse("");
    }

    /** The same, shorter, for a text that asked for something. */
    private static final class Asked implements OriginCases<String> {
        @Override
        public String written(Origin.Written written) {
            return written.at().toString();
        }

        @Override
        public String wording(Origin.Wording wording) {
            return "clause "
                    + wording.clause()
                    + ", version "
                    + wording.version()
                    + " ("
                    + wording.at()
                    + ")";
        }

        @Override
        public String amended(Origin.Amended amended) {
            return "the own wording of " + amended.layer() + " (" + amended.at() + ")";
        }

        @Override
        public String filled(Origin.Filled filled) {
            return "the exception filled by " + filled.layer() + " (" + filled.at() + ")";
        }

        @Override
        public String value(Origin.Value value) {
            return value.within().on(this);
        }

        @Override
        public String titled(Origin.Titled titled) {
            return titled.at().toString();
        }

        @Override
        public String made(Origin.Made made) {
            return made.within().map(origin -> origin.on(this)).orElse(made.rule());
        }
    }
}
