package org.boardpack.practice;

import java.util.List;
import java.util.Optional;
import org.boardpack.workforce.ReportingMonth;

/** The planted effects of one month, by place and staff group. */
final class Influences {

    private final World world;
    private final List<GroupProfile> groups;
    private ReportingMonth month;

    private final double[][] leaving;
    private final double[][] sickness;

    Influences(World world, Catalogue catalogue) {
        this.world = world;
        this.groups = catalogue.groups();
        this.month = world.first();
        this.leaving = new double[world.places().size()][groups.size()];
        this.sickness = new double[world.places().size()][groups.size()];
        turnTo(0);
    }

    void turnTo(int monthIndex) {
        month = world.month(monthIndex);
        for (int place = 0; place < leaving.length; place++) {
            for (int group = 0; group < groups.size(); group++) {
                leaving[place][group] = factor(Effect.Kind.LEAVING, place, group);
                sickness[place][group] = factor(Effect.Kind.SICKNESS, place, group);
            }
        }
    }

    double leaving(int place, int group) {
        return leaving[place][group];
    }

    double sickness(int place, int group) {
        return sickness[place][group];
    }

    double agency(int place, int group) {
        return factor(Effect.Kind.AGENCY, place, group);
    }

    /** Nobody comes to, changes in or goes from a frozen group. */
    boolean isFrozen(int place, int group) {
        return leaving[place][group] == 0;
    }

    /** Why the extra leavers of an effect leave. */
    Optional<String> reason(int place, int group) {
        return world.effects().stream()
                .filter(effect -> effect.reason() != null && holds(effect, Effect.Kind.LEAVING, place, group))
                .map(Effect::reason)
                .findFirst();
    }

    private double factor(Effect.Kind kind, int place, int group) {
        double product = 1;
        for (Effect effect : world.effects()) {
            if (holds(effect, kind, place, group)) {
                product *= effect.factor();
            }
        }
        return product;
    }

    private boolean holds(Effect effect, Effect.Kind kind, int place, int group) {
        return effect.holds(
                kind, world.places().get(place).code(), groups.get(group).name(), month);
    }
}
