package org.boardpack.practice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Where people who leave an organisation turn up again: the same person in a new assignment. */
final class Onward {

    private final Staff staff;
    private final Roster roster;
    private final Chance chance;
    private final Catalogue catalogue;
    private final Influences influences;
    private final List<Odds<Integer>> placesOfGroup;

    Onward(Staff staff, Influences influences) {
        this.staff = staff;
        this.roster = staff.roster;
        this.chance = staff.chance;
        this.catalogue = staff.catalogue;
        this.influences = influences;
        this.placesOfGroup = IntStream.range(0, catalogue.groups().size())
                .mapToObj(group -> placesOf(group, staff.world))
                .toList();
    }

    /** Has somebody who leaves arrive in another organisation; not when none is found. */
    void elsewhere(int slot, int role, int startDay) {
        int place = destination(slot, catalogue.role(role).group(), startDay);
        if (place != Roster.NONE) {
            staff.expect(staff.another(slot, place, role, startDay), staff.monthOf(startDay));
        }
    }

    /** Has somebody who leaves come back to the same organisation, or whoever carries it on. */
    void home(int slot, int startDay) {
        int place = staff.world.carrier(roster.place[slot], staff.monthOf(startDay));
        staff.expect(staff.another(slot, place, roleAfterMove(slot), startDay), staff.monthOf(startDay));
    }

    /** The same role, or now and then one of a group that people move on to. */
    int roleAfterMove(int slot) {
        var becomes = catalogue.groups().get(staff.groupOf(slot)).becomes();
        if (!becomes.isEmpty() && chance.happens(0.06)) {
            int group = becomes.get(chance.below(becomes.size()));
            int place = roster.place[slot];
            if (staff.world.places().get(place).has(group) && !influences.isFrozen(place, group)) {
                return staff.settledRole(group);
            }
        }
        return roster.role[slot];
    }

    /** Another organisation, larger ones likelier, that is open then; none after a few tries: the person leaves our sight. */
    private int destination(int slot, int group, int startDay) {
        for (int tries = 0; tries < 4; tries++) {
            int place = placesOfGroup.get(group).pick(chance);
            if (place != roster.place[slot]
                    && staff.world.isOpen(place, staff.monthOf(startDay))
                    && !influences.isFrozen(place, group)) {
                return place;
            }
        }
        return Roster.NONE;
    }

    private static Odds<Integer> placesOf(int group, World world) {
        Map<Integer, Double> sizes = new LinkedHashMap<>();
        for (int place = 0; place < world.places().size(); place++) {
            sizes.put(place, (double) world.places().get(place).people().get(group));
        }
        return Odds.of(sizes);
    }
}
