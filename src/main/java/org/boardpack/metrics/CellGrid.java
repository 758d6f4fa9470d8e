package org.boardpack.metrics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntBinaryOperator;
import org.boardpack.workforce.OrganisationTable;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.Scope;
import org.boardpack.workforce.StaffGroup;

/**
 * Numbers organisations, staff groups and scopes, so that counting is adding to arrays. An organisation's place is the scopes that
 * it belongs to in the month the grid is for; scopes and numbers are shared by the grids of different months.
 */
final class CellGrid {

    /** Numbers given out once for a whole run of counting. */
    static final class Numbers {
        private final Map<String, Integer> organisations = new HashMap<>();
        private final List<String> organisationCodes = new ArrayList<>();
        private final Map<StaffGroup, Integer> groups = new HashMap<>();
        private final List<StaffGroup> groupNames = new ArrayList<>();
        private final Map<Scope, Integer> scopes = new HashMap<>();
        private final List<Scope> scopeList = new ArrayList<>();
        private final TraitNumbers traits = new TraitNumbers();

        Numbers() {
            group(StaffGroup.ALL);
        }

        int organisation(String code) {
            return organisations.computeIfAbsent(code, unseen -> {
                organisationCodes.add(code);
                return organisationCodes.size() - 1;
            });
        }

        int group(StaffGroup group) {
            return groups.computeIfAbsent(group, unseen -> {
                groupNames.add(group);
                return groupNames.size() - 1;
            });
        }

        int scope(Scope scope) {
            return scopes.computeIfAbsent(scope, unseen -> {
                scopeList.add(scope);
                return scopeList.size() - 1;
            });
        }

        List<String> organisationCodes() {
            return organisationCodes;
        }

        StaffGroup groupNumbered(int group) {
            return groupNames.get(group);
        }

        TraitNumbers traits() {
            return traits;
        }

        Scope scope(int cell) {
            return scopeList.get(cell / GROUPS);
        }

        StaffGroup group(int cell) {
            return groupNames.get(cell % GROUPS);
        }
    }

    /** Room for this many staff groups, "All" being number 0. */
    static final int GROUPS = 256;

    private final int[][] scopesOfOrganisation;

    CellGrid(Numbers numbers, OrganisationTable organisations, ReportingMonth month, ReportingMonth asOf) {
        this(numbers, numbers.organisationCodes(), organisations, month, asOf);
    }

    private CellGrid(
            Numbers numbers,
            List<String> codes,
            OrganisationTable organisations,
            ReportingMonth month,
            ReportingMonth asOf) {
        scopesOfOrganisation = new int[codes.size()][];
        for (int i = 0; i < codes.size(); i++) {
            scopesOfOrganisation[i] = organisations.scopesOf(codes.get(i), month, asOf).stream()
                    .mapToInt(numbers::scope)
                    .toArray();
        }
    }

    /** Looks back from a month: an organisation that was over by then is where its successor is. */
    static CellGrid ofSuccessors(
            Numbers numbers, OrganisationTable organisations, ReportingMonth month, ReportingMonth asOf) {
        List<String> carriers = numbers.organisationCodes().stream()
                .map(code -> organisations.codeAsOf(code, month))
                .toList();
        return new CellGrid(numbers, carriers, organisations, month, asOf);
    }

    /** Adds the cells of an assignment's row: its group and everybody, at each scope. */
    void collect(int organisation, int group, long fte, int row, IntBinaryOperator mainOf, PersonCells into) {
        for (int scope : scopesOfOrganisation[organisation]) {
            into.add(scope * GROUPS, fte, row, mainOf);
            into.add(scope * GROUPS + group, fte, row, mainOf);
        }
    }

    /** The cell of everybody in the scope of a cell. */
    static int everybody(int cell) {
        return cell - cell % GROUPS;
    }

    /** The scopes of an organisation, by number. */
    int[] scopes(int organisation) {
        return scopesOfOrganisation[organisation];
    }
}
