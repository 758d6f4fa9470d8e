package org.boardpack.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.boardpack.workforce.Organisation;

/** A nation out of nothing: organisations of log-normal sizes in systems, regions and the nation SYN. */
final class GeneratedWorld {

    private static final double SPREAD_OF_SIZES = 0.85;
    private static final int ORGANISATIONS_A_SYSTEM = 6;
    private static final int SYSTEMS_A_REGION = 6;

    private final PracticeSettings settings;
    private final Catalogue catalogue;
    private final Chance chance;

    private GeneratedWorld(PracticeSettings settings, Catalogue catalogue) {
        this.settings = settings;
        this.catalogue = catalogue;
        this.chance = new Chance(Chance.hash(settings.seed(), 0, 42));
    }

    static World of(PracticeSettings settings, Catalogue catalogue) {
        return new World(
                settings.seed(),
                settings.first(),
                settings.last(),
                new GeneratedWorld(settings, catalogue).places(),
                catalogue.effects(),
                Set.of("Age Band"),
                settings.truth(),
                settings.first());
    }

    private List<Place> places() {
        int count = settings.organisations();
        double[] weights = IntStream.range(0, count)
                .mapToDouble(i -> StrictMath.exp(SPREAD_OF_SIZES * normal()))
                .toArray();
        // One each to begin with, so that no organisation is empty.
        List<Integer> sizes = Shares.of(settings.people() - count, weights);
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            places.add(new Place(organisation(i, count), people(sizes.get(i) + 1)));
        }
        return places;
    }

    private List<Integer> people(int size) {
        double[] weights = catalogue.groups().stream()
                .mapToDouble(group -> group.share() * (0.7 + 0.6 * chance.fraction()))
                .toArray();
        return Shares.of(size, weights);
    }

    private static Organisation organisation(int index, int count) {
        int systems = (count + ORGANISATIONS_A_SYSTEM - 1) / ORGANISATIONS_A_SYSTEM;
        int system = index % systems;
        int region = system / SYSTEMS_A_REGION;
        String systemNumber = numbered(system, systems);
        return new Organisation(
                "G" + numbered(index, count),
                "Practice Organisation " + (index + 1),
                "Sefydliad Ymarfer " + (index + 1),
                "Practice",
                "S" + systemNumber,
                "Practice System " + (system + 1),
                "N" + (region + 1),
                "Practice Region " + (region + 1),
                "Rhanbarth Ymarfer " + (region + 1),
                "SYN",
                "Practice Nation",
                "Cenedl Ymarfer",
                "Practice",
                null,
                null,
                null);
    }

    /** From 1, with leading zeros to the width of the greatest, at least two digits. */
    private static String numbered(int index, int count) {
        int width = Math.max(2, Integer.toString(count).length());
        String digits = Integer.toString(index + 1);
        return "0".repeat(width - digits.length()) + digits;
    }

    /** Box and Muller's standard normal; StrictMath gives the same bits everywhere. */
    private double normal() {
        return StrictMath.sqrt(-2 * StrictMath.log(1 - chance.fraction()))
                * StrictMath.cos(2 * Math.PI * chance.fraction());
    }
}
