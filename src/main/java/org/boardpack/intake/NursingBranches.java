package org.boardpack.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.boardpack.workforce.LooseSpelling;
import org.jspecify.annotations.Nullable;

/**
 * Which branch of nursing or midwifery a post is in, by its occupation code, job role and staff group: the first row of
 * {@code nursing-branches.csv} whose every given column fits. Immutable.
 */
public final class NursingBranches {

    private record Branch(
            String name, String staffGroup, @Nullable Pattern occupation, String jobRole) {

        boolean fits(String group, String code, String role) {
            return (staffGroup.isEmpty() || staffGroup.equals(group))
                    && (occupation == null || occupation.matcher(code).matches())
                    && (jobRole.isEmpty() || jobRole.equals(role));
        }

        @Override
        public String toString() {
            return String.join("/", name, staffGroup, String.valueOf(occupation), jobRole);
        }
    }

    private final List<Branch> branches = new ArrayList<>();

    NursingBranches(ReferenceTable table) {
        for (ReferenceTable.Row row : table.rows()) {
            String name = row.text("Branch");
            if (name.isEmpty()) {
                throw row.broken("the branch is missing");
            }
            branches.add(new Branch(
                    name,
                    LooseSpelling.of(row.text("Staff Group")),
                    pattern(row),
                    LooseSpelling.of(row.text("Job Role"))));
        }
    }

    private static @Nullable Pattern pattern(ReferenceTable.Row row) {
        String code = row.text("Occupation Code");
        try {
            return code.isEmpty() ? null : Pattern.compile(code.replace('?', '.'), Pattern.CASE_INSENSITIVE);
        } catch (PatternSyntaxException broken) {
            throw row.broken("\"" + code + "\" is not an occupation code; write it like N6A, N6? or N[0-7]A");
        }
    }

    /** The branch; empty for posts that no row fits. */
    public Optional<String> find(@Nullable String staffGroup, @Nullable String occupation, @Nullable String role) {
        String group = LooseSpelling.of(orBlank(staffGroup));
        String code = orBlank(occupation).strip();
        String jobRole = LooseSpelling.of(orBlank(role));
        return branches.stream()
                .filter(branch -> branch.fits(group, code, jobRole))
                .map(Branch::name)
                .findFirst();
    }

    private static String orBlank(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** Everything the list says, for fingerprints. */
    @Override
    public String toString() {
        return branches.toString();
    }
}
