package org.boardpack.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.boardpack.metrics.Metric;
import org.boardpack.pack.Language;
import org.boardpack.workforce.Organisation;
import org.boardpack.workforce.ReportingMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shipped lists say what METRICS says, and an installation may bring its own. */
class ReferenceListsSpec {

    private final ReferenceLists shipped = ReferenceLists.load(null);

    @Test
    void statusesAreActiveInactiveOrNotInPost() {
        CodeList statuses = shipped.codeList("assignment-statuses");
        assertThat(statuses.values()).hasSize(14);
        assertThat(statuses.valuesWhere("service", "active"))
                .containsExactly("Active Assignment", "Acting Up", "Internal Secondment");
        assertThat(statuses.valuesWhere("service", "inactive")).hasSize(7);
        assertThat(statuses.valuesWhere("service", "not-in-post"))
                .containsExactlyInAnyOrder(
                        "Offer Accepted", "Terminated", "Inactive Not Worked", "Assignment Costing Deletion");
    }

    @Test
    void permanentAndFixedTermCountAndNothingElse() {
        assertThat(shipped.codeList("assignment-categories").valuesWhere("counts", "yes"))
                .containsExactly("Permanent", "Fixed Term Temp");
    }

    @Test
    void fiveLeavingReasonsAreNoTurnover() {
        CodeList reasons = shipped.codeList("leaving-reasons");
        assertThat(reasons.values()).hasSize(39);
        assertThat(reasons.valuesWhere("turnover", "no"))
                .containsExactlyInAnyOrder(
                        "Employee Transfer",
                        "End of Fixed Term Contract - External Rotation",
                        "Merged Organisation - Duplicate Record",
                        "Has Not Worked",
                        "Bank Staff not fulfilled minimum work requirement");
        assertThat(reasons.attribute("Voluntary Resignation - Promotion", "Voluntary"))
                .isEqualTo("yes");
        assertThat(reasons.find("voluntary resignation –  promotion")).contains("Voluntary Resignation - Promotion");
    }

    @Test
    void onlyOneDestinationIsInsideTheNhs() {
        assertThat(shipped.codeList("destinations").valuesWhere("Inside NHS", "yes"))
                .containsExactly("NHS Organisation");
    }

    @Test
    void fourGradesAreResidentDoctors() {
        assertThat(shipped.codeList("resident-doctors").values())
                .containsExactly(
                        "Foundation Doctor Year 1", "Foundation Doctor Year 2", "Core Training", "Specialty Registrar");
    }

    @Test
    void eachEthnicCategoryIsInAGroupAndMayBeWrittenOut() {
        CodeList ethnic = shipped.codeList("ethnic-categories");
        assertThat(ethnic.values())
                .hasSize(18)
                .allSatisfy(code -> assertThat(ethnic.attribute(code, "Group")).isNotBlank());
        assertThat(ethnic.find("a")).contains("A");
        assertThat(ethnic.find("White - British")).contains("A");
        assertThat(ethnic.find("A White - British")).contains("A");
        assertThat(ethnic.attribute("N", "Group")).isEqualTo("Black or Black British");
    }

    @Test
    void theTenStaffGroupsHaveCodesAndWelshNames() {
        CodeList groups = shipped.codeList("staff-groups");
        assertThat(groups.valuesWhere("scheme", "national-workforce-data-set"))
                .hasSize(10)
                .allSatisfy(group -> {
                    assertThat(groups.attribute(group, "code")).matches("\\d\\d");
                    assertThat(groups.attribute(group, "short code")).hasSize(3);
                    assertThat(groups.attribute(group, "welsh name")).isNotBlank();
                });
        assertThat(groups.valuesWhere("scheme", "nhs-england")).hasSize(13);
        assertThat(groups.find("All staff groups")).contains("All");
        assertThat(groups.find("HCHS doctors (exc. resident doctors and equivalents)"))
                .contains("HCHS Doctors (exc. Resident doctors and equivalents)");
        assertThat(groups.values().stream().map(group -> groups.attribute(group, "short code")))
                .doesNotHaveDuplicates();
    }

    @Test
    void theNearestValueIsFoundAndNothingFarAway() {
        CodeList groups = shipped.codeList("staff-groups");
        assertThat(groups.nearest("Nursing & Midwifery Regd")).contains("Nursing and Midwifery Registered");
        assertThat(groups.nearest("zzzz")).isEmpty();
    }

    @Test
    void healthBoardsRollUpStraightToWales() {
        Organisation hywelDda = shipped.organisations().stream()
                .filter(organisation -> organisation.code().equals("7A2"))
                .findFirst()
                .orElseThrow();
        assertThat(hywelDda.nameWelsh()).isEqualTo("Bwrdd Iechyd Prifysgol Hywel Dda");
        assertThat(hywelDda.systemCode()).isNull();
        assertThat(hywelDda.regionCode()).isNull();
        assertThat(hywelDda.nationCode()).isEqualTo("WAL");
        assertThat(hywelDda.nationName()).isEqualTo("Wales");
        assertThat(shipped.organisations()).hasSize(10);
    }

    @Test
    void anInstallationsOwnOrganisationsReplaceTheShippedOnesWhateverTheirHeadings(@TempDir Path folder)
            throws IOException {
        Files.writeString(
                folder.resolve("organisations.csv"),
                "\uFEFF\"OrganisationCode\",\"CanonicalOrganisationName\",\"OrganisationType\",\"RegionCode\",\"RegionName\","
                        + "\"ICSCode\",\"ICSName\",\"ValidFromMonth\",\"ValidToMonth\"\n"
                        + "\"R0A\",\"Manchester, University\",\"Acute\",\"Y62\",\"North West\",\"QOP\",\"Greater Manchester\","
                        + "\"2024-04-30\",\"2025-03-31\"\n");
        List<Organisation> organisations = ReferenceLists.load(folder).organisations();
        assertThat(organisations).hasSize(1);
        assertThat(organisations.get(0).name()).isEqualTo("Manchester, University");
        assertThat(organisations.get(0).systemName()).isEqualTo("Greater Manchester");
        assertThat(organisations.get(0).validFrom()).isEqualTo(ReportingMonth.of(2024, 4));
        assertThat(organisations.get(0).validTo()).isEqualTo(ReportingMonth.of(2025, 3));
    }

    @Test
    void theMetricsThatPlansAndCommentaryMayNameAreThoseOfTheCatalogue() {
        assertThat(shipped.codeList("metrics").values())
                .containsExactlyElementsOf(
                        Arrays.stream(Metric.values()).map(Metric::id).toList());
    }

    @Test
    void theLanguagesOfCommentaryAreThoseOfThePacks() {
        assertThat(shipped.codeList("languages").values())
                .containsExactlyElementsOf(
                        Arrays.stream(Language.values()).map(Language::code).toList());
    }

    @Test
    void whatTheProgramFixesNoInstallationReplaces(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("languages.csv"), "Language\nfr\n");
        assertThat(ReferenceLists.load(folder).codeList("languages").values()).containsExactly("en", "cy");
        ReferenceLists.copyShippedTo(folder);
        assertThat(folder.resolve("metrics.csv")).doesNotExist();
    }

    @Test
    void aBrokenReferenceFileSaysFileAndLine(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("organisations.csv"),
                "Organisation Code,Name,Valid From\n7A1,One,2024-01\n7A2,Two,soon\n");
        assertThatThrownBy(() -> ReferenceLists.load(folder))
                .isInstanceOf(BrokenReferenceException.class)
                .hasMessage(
                        "reference/organisations.csv, line 3: \"soon\" under \"Valid From\" is not a month; write it like 2025-03; correct this line.");
        Files.delete(folder.resolve("organisations.csv"));
        Files.writeString(folder.resolve("headings.csv"), "extract,heading,alias\nleavers,Leaving Colour,x\n");
        assertThatThrownBy(() -> ExtractDeclarations.load(folder))
                .hasMessageContaining("reference/headings.csv, line 2")
                .hasMessageContaining("Leaving Colour");
        Files.writeString(folder.resolve("headings.csv"), "extract,heading,alias\n\"leavers,Leaving");
        assertThatThrownBy(() -> ExtractDeclarations.load(folder)).hasMessageContaining("quotation mark");
        Files.createDirectories(folder.resolve("extracts"));
        Files.delete(folder.resolve("headings.csv"));
        Files.writeString(folder.resolve("extracts/bad.yaml"), "name: Bad\n columns: [\n");
        assertThatThrownBy(() -> ExtractDeclarations.load(folder))
                .hasMessageContaining("reference/extracts/bad.yaml, line");
        Files.writeString(folder.resolve("extracts/bad.yaml"), "!!javax.script.ScriptEngineManager {}\n");
        assertThatThrownBy(() -> ExtractDeclarations.load(folder)).hasMessageContaining("reference/extracts/bad.yaml");
    }

    @Test
    void everyShippedExtractUsesListsAndKeysThatExist() {
        for (ExtractDeclaration extract : ExtractDeclarations.shipped().all()) {
            List<String> headings =
                    extract.columns().stream().map(ColumnDeclaration::heading).toList();
            assertThat(headings).as(extract.kind().id()).doesNotHaveDuplicates();
            assertThat(extract.column(ColumnRole.ORGANISATION)).isPresent();
            assertThat(extract.isStanding())
                    .isEqualTo(List.of("actions", "sector-metrics")
                            .contains(extract.kind().id()));
            assertThat(extract.key())
                    .allSatisfy(key -> assertThat(headings.contains(key) || key.equals("Assignment"))
                            .as(extract.kind() + " key " + key)
                            .isTrue());
            extract.columns().stream()
                    .filter(column -> column.codes() != null)
                    .forEach(column -> assertThat(
                                    shipped.codeList(column.codes()).values())
                            .isNotEmpty());
        }
        assertThat(ExtractDeclarations.shipped().all())
                .extracting(ExtractDeclaration::rulePrefix)
                .doesNotHaveDuplicates();
    }

    @Test
    void aSlipInAHeadingIsNamedAndAColumnOfOnesOwnIsNot(@TempDir Path folder) throws IOException {
        Path list = folder.resolve("destinations.csv");
        Files.writeString(list, "Destination,Insde NHS\nNHS Organisation,yes\n");

        assertThatThrownBy(() -> ReferenceLists.load(folder))
                .hasMessage(
                        "reference/destinations.csv: there is no heading \"Inside NHS\", but \"Insde NHS\"; correct the heading.");

        Files.writeString(list, "Destination,Inside NHS,Remark of ours\nNHS Organisation,yes,\n");
        assertThat(ReferenceLists.load(folder).codeList("destinations").values())
                .containsExactly("NHS Organisation");
    }

    @Test
    void aListThatExcelSavedWithSemicolonsIsReadAndARowPartedOtherwiseIsNamed(@TempDir Path folder) throws IOException {
        Path list = folder.resolve("destinations.csv");
        Files.writeString(list, "Destination;Inside NHS\nNHS Organisation;yes\nCare, private;no\n");

        assertThat(ReferenceLists.load(folder).codeList("destinations").values())
                .containsExactly("NHS Organisation", "Care, private");

        Files.writeString(list, "Destination,Inside NHS\nNHS Organisation;yes\n");
        assertThatThrownBy(() -> ReferenceLists.load(folder))
                .hasMessageContaining("reference/destinations.csv, line 2")
                .hasMessageContaining("parted by ';'");
    }
}
