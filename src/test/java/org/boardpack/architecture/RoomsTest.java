package org.boardpack.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.text.DecimalFormat;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The package tree tells the story of the data; each room knows only the rooms before it. A new package fails here until it has a row. */
class RoomsTest {

    private static final String ROOT = "org.boardpack.";

    /** Which room may know which. */
    private static final Map<String, Set<String>> MAY_KNOW = new TreeMap<>(Map.ofEntries(
            Map.entry("workforce", Set.of()),
            Map.entry("quality", Set.of()),
            Map.entry("statistics", Set.of()),
            Map.entry("statistics.spc", Set.of("statistics")),
            Map.entry("statistics.forecast", Set.of()),
            Map.entry("statistics.funnel", Set.of()),
            Map.entry("inbox", Set.of("quality")),
            Map.entry("intake", Set.of("inbox", "quality", "statistics.spc", "workforce")),
            Map.entry("spreadsheet", Set.of()),
            Map.entry("answer", Set.of("inbox", "intake", "quality", "spreadsheet")),
            Map.entry("store", Set.of("workforce", "quality")),
            Map.entry("backup", Set.of()),
            Map.entry("metrics", Set.of("workforce", "statistics")),
            Map.entry(
                    "metrics.improvement",
                    Set.of("metrics", "statistics", "statistics.forecast", "statistics.funnel", "workforce")),
            Map.entry("disclosure", Set.of("metrics", "workforce")),
            Map.entry("practice", Set.of("workforce")),
            Map.entry(
                    "pack",
                    Set.of(
                            "disclosure",
                            "metrics",
                            "metrics.improvement",
                            "statistics",
                            "statistics.forecast",
                            "statistics.funnel",
                            "statistics.spc",
                            "quality",
                            "workforce")),
            Map.entry("pack.spc", Set.of("pack", "pack.improvement", "metrics", "statistics.spc", "workforce")),
            Map.entry("pack.template", Set.of("pack", "metrics", "workforce")),
            Map.entry(
                    "pack.compose",
                    Set.of(
                            "pack",
                            "pack.improvement",
                            "pack.spc",
                            "pack.template",
                            "metrics",
                            "metrics.improvement",
                            "statistics",
                            "statistics.forecast",
                            "statistics.funnel",
                            "statistics.spc",
                            "workforce")),
            Map.entry(
                    "pack.chart",
                    Set.of(
                            "pack",
                            "pack.template",
                            "statistics.forecast",
                            "statistics.funnel",
                            "statistics.spc",
                            "workforce")),
            Map.entry("pack.pdf", Set.of("pack", "pack.chart", "pack.template", "workforce")),
            Map.entry(
                    "pack.improvement",
                    Set.of(
                            "pack",
                            "metrics",
                            "metrics.improvement",
                            "spreadsheet",
                            "statistics",
                            "statistics.forecast",
                            "statistics.funnel",
                            "workforce")),
            Map.entry(
                    "pack.workbook",
                    Set.of(
                            "pack",
                            "pack.improvement",
                            "pack.spc",
                            "metrics",
                            "metrics.improvement",
                            "spreadsheet",
                            "statistics",
                            "statistics.forecast",
                            "statistics.funnel",
                            "statistics.spc",
                            "workforce")),
            Map.entry(
                    "job.workspace",
                    Set.of("inbox", "intake", "metrics", "pack", "pack.pdf", "statistics.spc", "store", "workforce")),
            Map.entry("job.connection", Set.of("inbox", "job.workspace", "store")),
            Map.entry("job.ledger", Set.of("inbox", "job.workspace", "store")),
            Map.entry("job.step", Set.of("inbox", "job.connection", "job.workspace")),
            Map.entry(
                    "job.ingest",
                    Set.of(
                            "answer",
                            "inbox",
                            "intake",
                            "job.connection",
                            "job.ledger",
                            "job.step",
                            "job.workspace",
                            "quality",
                            "store",
                            "workforce")),
            Map.entry(
                    "job.basis",
                    Set.of(
                            "intake",
                            "job.connection",
                            "job.ingest",
                            "job.workspace",
                            "metrics",
                            "metrics.improvement",
                            "pack",
                            "statistics.spc",
                            "store",
                            "workforce")),
            Map.entry(
                    "job.packs",
                    Set.of(
                            "disclosure",
                            "inbox",
                            "job.basis",
                            "job.connection",
                            "job.step",
                            "job.workspace",
                            "metrics",
                            "metrics.improvement",
                            "pack",
                            "pack.compose",
                            "pack.improvement",
                            "pack.pdf",
                            "pack.spc",
                            "pack.template",
                            "pack.workbook",
                            "quality",
                            "statistics.spc",
                            "store",
                            "workforce")),
            Map.entry(
                    "job.edition",
                    Set.of(
                            "disclosure",
                            "inbox",
                            "job.basis",
                            "job.connection",
                            "job.ledger",
                            "job.packs",
                            "job.step",
                            "job.workspace",
                            "metrics",
                            "metrics.improvement",
                            "pack",
                            "pack.improvement",
                            "store",
                            "workforce")),
            Map.entry(
                    "job.explain",
                    Set.of(
                            "disclosure",
                            "job.basis",
                            "job.edition",
                            "job.packs",
                            "metrics",
                            "pack",
                            "quality",
                            "store",
                            "workforce")),
            Map.entry(
                    "job.upkeep",
                    Set.of(
                            "backup",
                            "inbox",
                            "intake",
                            "job.basis",
                            "job.connection",
                            "job.edition",
                            "job.ingest",
                            "job.ledger",
                            "job.packs",
                            "job.step",
                            "job.workspace",
                            "pack",
                            "pack.pdf",
                            "pack.template",
                            "pack.workbook",
                            "store",
                            "workforce")),
            Map.entry(
                    "job",
                    Set.of(
                            "inbox",
                            "intake",
                            "job.basis",
                            "job.connection",
                            "job.edition",
                            "job.explain",
                            "job.ingest",
                            "job.ledger",
                            "job.packs",
                            "job.step",
                            "job.upkeep",
                            "job.workspace",
                            "metrics",
                            "pack.workbook",
                            "store",
                            "workforce")),
            Map.entry(
                    "cli",
                    Set.of(
                            "backup",
                            "inbox",
                            "intake",
                            "job",
                            "job.connection",
                            "job.edition",
                            "job.explain",
                            "job.ingest",
                            "job.ledger",
                            "job.packs",
                            "job.step",
                            "job.upkeep",
                            "job.workspace",
                            "metrics",
                            "pack",
                            "pack.chart",
                            "pack.pdf",
                            "pack.spc",
                            "pack.template",
                            "pack.workbook",
                            "practice",
                            "quality",
                            "statistics.spc",
                            "workforce"))));

    /** Which library lives where. */
    private static final Map<String, Set<String>> LIVES_IN = new TreeMap<>(Map.ofEntries(
            Map.entry(
                    "org.springframework.jdbc",
                    Set.of("job", "job.connection", "job.edition", "job.ingest", "job.step", "job.upkeep", "store")),
            Map.entry("org.springframework.batch", Set.of("job", "job.edition", "job.ingest", "job.packs", "job.step")),
            Map.entry("org.springframework.boot", Set.of("job")),
            Map.entry("org.springframework.context", Set.of("job", "job.step")),
            Map.entry("org.springframework.scheduling", Set.of("job", "job.step", "job.workspace")),
            Map.entry(
                    "org.springframework.transaction",
                    Set.of(
                            "job",
                            "job.connection",
                            "job.edition",
                            "job.ingest",
                            "job.ledger",
                            "job.step",
                            "job.upkeep")),
            Map.entry("org.flywaydb", Set.of("job.connection", "job.upkeep")),
            Map.entry("org.h2", Set.of("job.connection")),
            Map.entry("java.sql", Set.of("job.connection", "job.upkeep", "store")),
            Map.entry(
                    "org.apache.commons.csv",
                    Set.of("intake", "practice", "pack", "pack.improvement", "pack.spc", "store")),
            Map.entry("org.apache.poi", Set.of("answer", "intake", "pack.workbook")),
            Map.entry("org.apache.commons.compress", Set.of("intake", "pack.workbook")),
            Map.entry("org.apache.commons.math3", Set.of("statistics", "statistics.forecast", "statistics.funnel")),
            Map.entry("org.jfree", Set.of("pack.chart")),
            Map.entry("org.apache.batik", Set.of("pack.chart")),
            Map.entry("com.lowagie", Set.of("pack.pdf")),
            Map.entry(
                    "org.yaml.snakeyaml",
                    Set.of("intake", "job.workspace", "pack.template", "pack.workbook", "practice")),
            Map.entry("picocli", Set.of("cli")),
            Map.entry("tools.jackson", Set.of("backup", "inbox", "pack", "cli"))));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.boardpack");

    private static Set<String> rooms() {
        Set<String> rooms = new TreeSet<>();
        CLASSES.forEach(each -> rooms.add(room(each)));
        return rooms;
    }

    private static String room(JavaClass of) {
        return of.getPackageName().substring(ROOT.length());
    }

    @Test
    void every_package_has_a_row() {
        assertThat(MAY_KNOW.keySet()).containsAll(rooms());
        assertThat(rooms()).as("the program was looked at").hasSizeGreaterThan(12);
    }

    @Test
    void each_room_knows_only_the_rooms_that_its_row_allows() {
        List<String> trespasses = new ArrayList<>();
        for (JavaClass each : CLASSES) {
            each.getDirectDependenciesFromSelf().stream()
                    .filter(dependency ->
                            dependency.getTargetClass().getPackageName().startsWith(ROOT))
                    .filter(dependency -> {
                        String other = room(dependency.getTargetClass().getBaseComponentType());
                        return !other.equals(room(each))
                                && !MAY_KNOW.getOrDefault(room(each), Set.of()).contains(other);
                    })
                    .forEach(dependency -> trespasses.add(dependency.getDescription()));
        }
        assertThat(trespasses).isEmpty();
    }

    @Test
    void each_library_lives_where_its_row_says() {
        LIVES_IN.forEach((library, homes) -> {
            String[] packages = homes.stream().map(home -> ROOT + home).toArray(String[]::new);
            noClasses()
                    .that()
                    .resideOutsideOfPackages(packages)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(library, library + "..")
                    .check(CLASSES);
        });
    }

    @Test
    void every_room_says_in_one_line_what_it_is_and_takes_null_seriously() {
        Set<String> unmarked = new TreeSet<>();
        for (String room : rooms()) {
            JavaPackage of = CLASSES.getPackage(ROOT + room);
            if (!of.isAnnotatedWith(NullMarked.class)) {
                unmarked.add(room);
            }
        }
        assertThat(unmarked).isEmpty();
    }

    @Test
    void nothing_is_called_a_helper_a_manager_or_a_utility() {
        noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Helpers|Manager)")
                .check(CLASSES);
    }

    /** Digits, letters and days are others elsewhere; what is written is not. */
    @Test
    void nothing_depends_on_the_language_of_the_machine() {
        noClasses()
                .should()
                .callMethod(String.class, "formatted", Object[].class)
                .orShould()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(DateTimeFormatter.class, "ofPattern", String.class)
                .orShould()
                .callConstructor(DecimalFormat.class, String.class)
                .check(CLASSES);
    }

    @Test
    void nobody_prints_but_the_command_line() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "cli")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(CLASSES);
    }
}
