package org.boardpack.job.basis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.boardpack.intake.ReferenceLists;
import org.boardpack.job.workspace.Settings;
import org.boardpack.metrics.Method;
import org.boardpack.metrics.ScopeRules;
import org.boardpack.pack.Language;
import org.boardpack.store.LoadKey;
import org.boardpack.workforce.ExtractKind;
import org.boardpack.workforce.Organisation;
import org.boardpack.workforce.OrganisationTable;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.StaffGroup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What makes a month be counted again, and what makes a new edition. */
class EditionInputsSpec {

    private static final ReportingMonth MARCH = ReportingMonth.of(2025, 3);
    private static final byte[] NO_TEMPLATES = {};
    private static final ScopeRules RULES = rules(Set.of("Active"));

    private final Map<LoadKey, Long> loads = new HashMap<>();
    private final Map<LoadKey, String> origins = new HashMap<>();

    private static ScopeRules rules(Set<String> active) {
        return new ScopeRules(active, Set.of(), Set.of("Permanent"), Set.of(), Set.of(), Set.of(), Set.of());
    }

    /** Two years and a bit of every kind of extract of one organisation, each load with a number of its own. */
    @BeforeEach
    void everyMonthOfTwoYearsIsLoaded() {
        long id = 1;
        for (ReportingMonth month = MARCH.minus(25); !month.isAfter(MARCH); month = month.plus(1)) {
            for (ExtractKind kind : List.of(
                    ExtractKind.STAFF_IN_POST,
                    ExtractKind.LEAVERS,
                    ExtractKind.SICKNESS,
                    ExtractKind.AGENCY_SPEND,
                    ExtractKind.ESTABLISHMENT,
                    ExtractKind.PLAN)) {
                load(new LoadKey(kind, "RWA", month), id++);
            }
        }
    }

    private @Nullable Long load(LoadKey key, long id) {
        origins.put(key, "file-" + id + "/1");
        return loads.put(key, id);
    }

    private EditionInputs inputs() {
        return inputs(
                Settings.defaults(),
                new OrganisationTable(List.of(), Settings.defaults().nation()),
                RULES);
    }

    private EditionInputs inputs(Settings settings, OrganisationTable organisations, ScopeRules rules) {
        return new EditionInputs(
                MARCH,
                settings,
                Map.copyOf(loads),
                Map.copyOf(origins),
                organisations,
                rules,
                new ReferenceTraits(ReferenceLists.load(null)),
                ReferenceImprovement.read(ReferenceLists.load(null)),
                ReferenceControl.read(ReferenceLists.load(null), settings.spc()),
                Map.of(new StaffGroup("Nurses"), "NUR"),
                new TreeMap<>(Map.of("leavers", 10)));
    }

    private String cells() {
        return inputs().cellsFingerprint(MARCH);
    }

    private void restate(String kind, String month) {
        Long before = load(new LoadKey(new ExtractKind(kind), "RWA", ReportingMonth.parse(month)), 9999L);
        assertThat(before).as("a load that was there").isNotNull();
    }

    @Test
    void the_numbers_that_loads_happened_to_get_name_nothing() {
        String cells = cells();
        String edition = inputs().fingerprint("0.1.0", NO_TEMPLATES);
        loads.replaceAll((key, id) -> 10_000 - id);

        assertThat(cells()).isEqualTo(cells);
        assertThat(inputs().fingerprint("0.1.0", NO_TEMPLATES)).isEqualTo(edition);
    }

    @ParameterizedTest
    @CsvSource({
        "staff-in-post, 2025-03",
        "staff-in-post, 2025-02",
        "staff-in-post, 2024-03",
        "leavers, 2025-03",
        "leavers, 2025-02",
        "leavers, 2024-04",
        "leavers, 2023-03",
        "sickness, 2025-03",
        "agency-spend, 2025-03",
        "establishment, 2025-03"
    })
    void a_month_is_counted_again_when_a_load_it_reads_is_restated(String kind, String month) {
        String before = cells();
        restate(kind, month);

        assertThat(cells()).isNotEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "staff-in-post, 2025-01",
        "staff-in-post, 2024-04",
        "staff-in-post, 2024-02",
        "leavers, 2023-02",
        "sickness, 2025-02",
        "agency-spend, 2024-03",
        "establishment, 2025-02",
        "plan, 2025-03"
    })
    void a_month_is_not_counted_again_when_a_load_that_it_does_not_read_is_restated(String kind, String month) {
        String before = cells();
        restate(kind, month);

        assertThat(cells()).isEqualTo(before);
    }

    @Test
    void what_comes_after_a_month_leaves_it_as_it_was_counted() {
        String before = inputs().cellsFingerprint(MARCH.minus(1));
        restate("staff-in-post", "2025-03");
        load(new LoadKey(ExtractKind.STAFF_IN_POST, "7A4", MARCH), 5000L);

        assertThat(inputs().cellsFingerprint(MARCH.minus(1))).isEqualTo(before);
    }

    @Test
    void an_organisation_that_had_once_sent_an_extract_is_waited_for_so_its_first_one_counts() {
        String before = cells();
        load(new LoadKey(ExtractKind.STAFF_IN_POST, "7A4", MARCH.minus(5)), 5000L);

        assertThat(cells()).isNotEqualTo(before);
    }

    @Test
    void a_back_load_that_makes_an_organisation_expected_a_year_before_counts_although_it_is_not_read() {
        load(new LoadKey(ExtractKind.STAFF_IN_POST, "7A4", MARCH.minus(1)), 5000L);
        String before = cells();
        load(new LoadKey(ExtractKind.STAFF_IN_POST, "7A4", MARCH.minus(14)), 5001L);
        String expectedAYearBefore = cells();
        load(new LoadKey(ExtractKind.STAFF_IN_POST, "7A4", MARCH.minus(20)), 5002L);

        assertThat(expectedAYearBefore).isNotEqualTo(before);
        assertThat(cells()).as("it was expected already").isEqualTo(expectedAYearBefore);
    }

    @Test
    void who_counts_and_who_is_who_are_part_of_what_a_month_is_counted_from() {
        Settings settings = Settings.defaults();
        OrganisationTable nobody = new OrganisationTable(List.of(), settings.nation());
        Organisation hull = new Organisation(
                "RWA", "Hull", null, null, "QOQ", null, null, null, null, null, null, null, null, null, null, null);
        OrganisationTable somebody = new OrganisationTable(List.of(hull), settings.nation());

        assertThat(inputs(settings, nobody, rules(Set.of("Active", "Internal Secondment")))
                        .cellsFingerprint(MARCH))
                .isNotEqualTo(cells());
        assertThat(inputs(settings, somebody, RULES).cellsFingerprint(MARCH)).isNotEqualTo(cells());
        assertThat(inputs(with(Method.Average.THIRTEEN_POINT), nobody, RULES).cellsFingerprint(MARCH))
                .isNotEqualTo(cells());
    }

    /** Published summaries bring a row about each organisation and month: else every new one would have all months counted again. */
    @Test
    void a_name_or_a_row_about_another_month_leaves_a_month_as_it_was_counted() {
        Organisation always = organisation("Hull", "QOQ", null, null);
        Organisation renamed = organisation("Hull and East Riding", "QOQ", null, null);
        Organisation later = organisation("Hull", "QXX", MARCH, MARCH);
        ReportingMonth before = MARCH.minus(1);
        String counted = inputs(always).cellsFingerprint(before);

        assertThat(inputs(renamed).cellsFingerprint(before)).isEqualTo(counted);
        assertThat(inputs(later, always).cellsFingerprint(before)).isEqualTo(counted);
        assertThat(inputs(later, always).cellsFingerprint(MARCH))
                .isNotEqualTo(inputs(always).cellsFingerprint(MARCH));
    }

    @Test
    void a_successor_is_part_of_what_a_month_is_counted_from_even_if_it_sent_nothing() {
        Organisation merged = new Organisation(
                "RWA",
                "Hull",
                null,
                null,
                "QOQ",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                MARCH.minus(1),
                "RXX");
        Organisation heirOfOne = organisation("RXX", "Humber", "QOQ", null, null);
        Organisation heirOfOther = organisation("RXX", "Humber", "QYY", null, null);

        assertThat(inputs(merged, heirOfOther).cellsFingerprint(MARCH))
                .isNotEqualTo(inputs(merged, heirOfOne).cellsFingerprint(MARCH));
    }

    private EditionInputs inputs(Organisation... rows) {
        return inputs(
                Settings.defaults(),
                new OrganisationTable(List.of(rows), Settings.defaults().nation()),
                RULES);
    }

    private static Organisation organisation(
            String name, String system, @Nullable ReportingMonth from, @Nullable ReportingMonth to) {
        return organisation("RWA", name, system, from, to);
    }

    private static Organisation organisation(
            String code, String name, String system, @Nullable ReportingMonth from, @Nullable ReportingMonth to) {
        return new Organisation(
                code, name, null, null, system, null, null, null, null, null, null, null, null, from, to, null);
    }

    private static Settings with(Method.Average average) {
        Settings defaults = Settings.defaults();
        return new Settings(
                defaults.disclosureEnabled(),
                defaults.suppressionThreshold(),
                new Method(
                        defaults.method().inactiveStaff(),
                        average,
                        defaults.method().nhsLeaverEvidence()),
                defaults.hotSpotMinimumStaff(),
                defaults.ratesDecimals(),
                defaults.languages(),
                defaults.spc(),
                defaults.storeUrl(),
                defaults.storeCipher(),
                defaults.threads(),
                defaults.nation(),
                defaults.pickUp(),
                defaults.retention());
    }

    private static Settings with(boolean disclosure, List<Language> languages, int threads) {
        Settings defaults = Settings.defaults();
        return new Settings(
                disclosure,
                defaults.suppressionThreshold(),
                defaults.method(),
                defaults.hotSpotMinimumStaff(),
                defaults.ratesDecimals(),
                languages,
                defaults.spc(),
                defaults.storeUrl(),
                defaults.storeCipher(),
                threads,
                defaults.nation(),
                defaults.pickUp(),
                defaults.retention());
    }

    @Test
    void an_edition_is_made_anew_for_other_loads_code_templates_or_settings_and_for_nothing_else() {
        OrganisationTable nobody =
                new OrganisationTable(List.of(), Settings.defaults().nation());
        List<Language> both = Settings.defaults().languages();
        int threads = Settings.defaults().threads();
        String edition = inputs().fingerprint("0.1.0", NO_TEMPLATES);

        assertThat(inputs(with(true, both, threads + 1), nobody, RULES).fingerprint("0.1.0", NO_TEMPLATES))
                .as("how many work at once")
                .isEqualTo(edition);
        assertThat(inputs(with(false, both, threads), nobody, RULES).fingerprint("0.1.0", NO_TEMPLATES))
                .isNotEqualTo(edition);
        assertThat(inputs(with(true, List.of(Language.WELSH), threads), nobody, RULES)
                        .fingerprint("0.1.0", NO_TEMPLATES))
                .isNotEqualTo(edition);
        assertThat(inputs().fingerprint("0.2.0", NO_TEMPLATES)).isNotEqualTo(edition);
        assertThat(inputs().fingerprint("0.1.0", new byte[] {1})).isNotEqualTo(edition);
        restate("plan", "2025-03");
        assertThat(inputs().fingerprint("0.1.0", NO_TEMPLATES)).isNotEqualTo(edition);
    }
}
