package org.boardpack.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.boardpack.workforce.Organisation;
import org.boardpack.workforce.Scope;

/**
 * The figures' cells as one period sees them: every scope times (all staff and each staff group), and which of them somebody in a
 * place and group belongs to. A place that has merged belongs, with all its past, where its successor belongs.
 */
final class Cells {

    private final List<Scope> scopes;
    private final int[][] scopesOfPlace;
    private final int groups;

    Cells(World world, int period, int groups) {
        this.groups = groups;
        Map<Scope, Integer> index = new TreeMap<>();
        List<List<Scope>> ofPlace = new ArrayList<>();
        for (int place = 0; place < world.places().size(); place++) {
            int carrier = world.carrier(place, period);
            List<Scope> list = scopesOf(world.places().get(carrier).organisation(), world.truth());
            list.forEach(scope -> index.put(scope, 0));
            ofPlace.add(list);
        }
        this.scopes = List.copyOf(index.keySet());
        for (int i = 0; i < scopes.size(); i++) {
            index.put(scopes.get(i), i);
        }
        this.scopesOfPlace = ofPlace.stream()
                .map(list -> list.stream().mapToInt(index::get).toArray())
                .toArray(int[][]::new);
    }

    private static List<Scope> scopesOf(Organisation organisation, TruthLevel level) {
        List<Scope> scopes = new ArrayList<>();
        scopes.add(Scope.organisation(organisation.code()));
        if (level == TruthLevel.ALL) {
            Optional.ofNullable(organisation.systemCode()).map(Scope::system).ifPresent(scopes::add);
            Optional.ofNullable(organisation.regionCode()).map(Scope::region).ifPresent(scopes::add);
            Optional.ofNullable(organisation.nationCode()).map(Scope::nation).ifPresent(scopes::add);
        }
        return scopes;
    }

    List<Scope> scopes() {
        return scopes;
    }

    int count() {
        return scopes.size() * (groups + 1);
    }

    /** The cell of a scope's staff group; group -1 is all staff. */
    int cell(int scope, int group) {
        return scope * (groups + 1) + group + 1;
    }

    /** Adds the cells of a place and group that the set does not have yet. */
    void collect(int place, int group, CellSet into) {
        for (int scope : scopesOfPlace[place]) {
            into.add(cell(scope, -1));
            into.add(cell(scope, group));
        }
    }

    /** Adds up amounts by place and group into the cells. */
    long[] sum(long[][] amounts) {
        long[] sums = new long[count()];
        for (int place = 0; place < amounts.length; place++) {
            for (int group = 0; group < groups; group++) {
                for (int scope : scopesOfPlace[place]) {
                    sums[cell(scope, -1)] += amounts[place][group];
                    sums[cell(scope, group)] += amounts[place][group];
                }
            }
        }
        return sums;
    }
}
