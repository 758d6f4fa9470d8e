package org.boardpack.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which posts are in which branch of nursing or midwifery, as {@code nursing-branches.csv} ships. */
class NursingBranchesSpec {

    private static final String NURSES = "Nursing and Midwifery Registered";

    private final NursingBranches shipped = ReferenceLists.load(null).nursingBranches();

    @ParameterizedTest
    @CsvSource({
        "N6A, Staff Nurse, Adult",
        "n6a, , Adult",
        "N6H, Staff Nurse, Community",
        "N6A, Community Nurse, Community",
        "N6D, Staff Nurse, Mental health",
        "N7E, , Mental health",
        "N6F, , Learning disability",
        "N6B, , Children",
        "N2C, Midwife, Midwifery",
        ", Midwife, Midwifery",
        "N3H, Health Visitor, Health visiting",
        ", HEALTH  VISITOR, Health visiting",
        ", Staff Nurse, Other or not known",
        "N7J, Specialist Nurse Practitioner, Other or not known"
    })
    void a_registered_nurse_or_midwife_is_in_one_branch(String code, String role, String branch) {
        assertThat(shipped.find(NURSES, code, role)).contains(branch);
    }

    @ParameterizedTest
    @CsvSource({"N9A, Healthcare Support Worker", "NHA, Nursing Associate", "H1A, Healthcare Assistant", ","})
    void support_staff_are_in_none(String code, String role) {
        assertThat(shipped.find("Additional Clinical Services", code, role)).isEmpty();
    }

    @Test
    void a_pattern_that_cannot_be_read_is_told_with_its_line(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("nursing-branches.csv"), "Branch,Staff Group,Occupation Code,Job Role\nAdult,,N[0-7,\n");
        assertThatThrownBy(() -> ReferenceLists.load(folder))
                .isInstanceOf(BrokenReferenceException.class)
                .hasMessageContaining("reference/nursing-branches.csv, line 2")
                .hasMessageContaining("\"N[0-7\" is not an occupation code");
    }
}
