package org.clausebook;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.io.BufferedWriter;
import java.io.FileWriter;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.ZoneId;
import java.time.temporal.TemporalAccessor;
import java.util.Calendar;
import java.util.Date;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.UUID;

/** What each package may know: the rules that ARCHITECTURE.md tells in words. */
@AnalyzeClasses(packages = "org.clausebook", importOptions = DoNotIncludeTests.class)
final class ArchitectureTest {

    @ArchTest
    static final ArchRule packages_go_one_way =
            classes()
                    .should(new OneWay())
                    .because("a stage that calls back makes the result hang on the order of calls");

    @ArchTest
    static final ArchRule packages_form_no_cycle =
            slices().matching("org.clausebook.(**)")
                    .should()
                    .beFreeOfCycles()
                    .allowEmptyShould(true)
                    .because("a cycle is one big package under several names");

    @ArchTest static final ArchRule yaml_is_read_by_load = onlyIn("load", "org.yaml.snakeyaml..");

    @ArchTest
    static final ArchRule schemas_are_asked_by_load =
            onlyIn("load", "com.networknt..", "tools.jackson..", "com.fasterxml.jackson..");

    @ArchTest
    static final ArchRule asciidoc_is_parsed_by_prose =
            onlyIn("prose", "org.asciidoctor..", "org.jruby..");

    @ArchTest
    static final ArchRule lists_are_read_by_load = onlyIn("load", "org.apache.commons.csv..");

    @ArchTest
    static final ArchRule words_are_compared_by_compare = onlyIn("compare", "com.github.difflib..");

    @ArchTest
    static final ArchRule templates_are_filled_by_render = onlyIn("render", "freemarker..");

    @ArchTest
    static final ArchRule pdfs_are_made_by_render_pdf =
            onlyIn(
                    "render.pdf",
                    "com.openhtmltopdf..",
                    "org.apache.pdfbox..",
                    "org.apache.xmpbox..",
                    "org.apache.fontbox..");

    @ArchTest static final ArchRule arguments_are_read_by_cli = onlyIn("cli", "picocli..");

    @ArchTest
    static final ArchRule no_clock_below_the_command_line =
            belowCli()
                    .should(call(TemporalAccessor.class, "now"))
                    .orShould(call(Clock.class, "system.*|tick.*"))
                    .orShould(call(System.class, "currentTimeMillis"))
                    .orShould(call(Calendar.class, "getInstance"))
                    .orShould()
                    .callConstructor(Date.class)
                    .because("the same files and arguments give the same bytes on any day");

    @ArchTest
    static final ArchRule no_environment_or_console_below_the_command_line =
            belowCli()
                    .should(call(System.class, "getenv|exit|console|lineSeparator"))
                    .orShould()
                    .accessField(System.class, "out")
                    .orShould()
                    .accessField(System.class, "err")
                    .orShould()
                    .accessField(System.class, "in")
                    .because("what a run depends on is handed in, so that tests need no process");

    @ArchTest
    static final ArchRule no_default_place_or_tongue_below_the_command_line =
            belowCli()
                    .should(call(Locale.class, "getDefault|setDefault"))
                    .orShould(call(ZoneId.class, "systemDefault"))
                    .orShould(call(TimeZone.class, "getDefault|setDefault"))
                    .orShould(call(Charset.class, "defaultCharset"))
                    .orShould(call(String.class, "formatted"))
                    .orShould()
                    .callMethod(String.class, "format", String.class, Object[].class)
                    .orShould()
                    .callMethod(String.class, "toLowerCase")
                    .orShould()
                    .callMethod(String.class, "toUpperCase")
                    .orShould()
                    .callMethod(String.class, "getBytes")
                    .orShould()
                    .callConstructor(String.class, byte[].class)
                    .orShould()
                    .callConstructor(InputStreamReader.class, InputStream.class)
                    .orShould()
                    .callConstructor(OutputStreamWriter.class, OutputStream.class)
                    .because(
                            "Cardiff and Warsaw build the same bytes: name the locale and charset");

    @ArchTest
    static final ArchRule no_chance_below_the_command_line =
            belowCli()
                    .should(call(Math.class, "random"))
                    .orShould(call(UUID.class, "randomUUID"))
                    .orShould()
                    .dependOnClassesThat()
                    .areAssignableTo(Random.class)
                    .because("what has to be random comes in as an argument, so that tests repeat");

    @ArchTest
    static final ArchRule no_writer_that_swallows_errors_below_the_command_line =
            belowCli()
                    .should(call(BufferedWriter.class, "newLine"))
                    .orShould()
                    .dependOnClassesThat()
                    .belongToAnyOf(PrintWriter.class, PrintStream.class, FileWriter.class)
                    .because("print writers hide a full disk, and file writers choose a charset");

    @ArchTest
    static final ArchRule types_are_named_for_what_they_do =
            noClasses()
                    .should()
                    .haveNameMatching(".*(Manager|Helper|Utils?)")
                    .allowEmptyShould(true)
                    .because("a name that fits anything collects anything");

    private static ArchRule onlyIn(String owner, String... libraries) {
        return noClasses()
                .that()
                .resideOutsideOfPackage("org.clausebook." + owner + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries)
                .allowEmptyShould(true)
                .because("a library known to one package is replaced by changing one package");
    }

    private static GivenClassesConjunction belowCli() {
        return noClasses().that().resideOutsideOfPackage("org.clausebook.cli..");
    }

    private static ArchCondition<JavaClass> call(Class<?> type, String names) {
        return callMethodWhere(target(owner(assignableTo(type))).and(target(nameMatching(names))));
    }
}
