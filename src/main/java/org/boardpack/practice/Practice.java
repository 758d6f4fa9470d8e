package org.boardpack.practice;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Makes practice data: monthly extracts of organisations that do not exist, or of a planted story, with {@code truth.csv}, the
 * figures known to be true because the simulation counted them as they happened. Everything is invented; the same input gives the
 * same bytes.
 */
public final class Practice {

    private static final List<String> SCENARIOS = List.of("wales");

    private Practice() {}

    /**
     * Writes a generated nation: {@code <org>/<yyyy-mm>/<extract>_<org>_<yyyy-mm>.csv}, {@code reference/organisations.csv} and
     * {@code truth.csv}. Memory grows with people (about 60 bytes each, and with truth about 110 more), not with months.
     *
     * @param out folder to write into; files of the same names are replaced
     * @param progress told after each month
     * @throws IOException when a file cannot be written
     */
    public static PracticeReport generate(PracticeSettings settings, Path out, Consumer<PracticeReport> progress)
            throws IOException {
        Catalogue catalogue = Catalogue.read();
        World world = GeneratedWorld.of(settings, catalogue);
        return write(world, catalogue, Layout.monthly(out, world), out, progress);
    }

    /** The same in silence. */
    public static PracticeReport generate(PracticeSettings settings, Path out) throws IOException {
        return generate(settings, out, report -> {});
    }

    /**
     * Writes a planted story, such as {@code wales} of {@code practice/wales.yaml}: {@code extracts/<org>/} with a history and a
     * last month of each extract, {@code extracts/establishment.csv}, {@code extracts/plan.csv}, what people wrote (files of the
     * folder of that name beside the story: actions, commentary and the like), {@code reference/organisations.csv} and
     * {@code truth.csv}. The folder {@code sample-data} is made this way.
     *
     * @throws IllegalArgumentException when there is no scenario of that name
     */
    public static PracticeReport generateScenario(String name, Path out) throws IOException {
        Catalogue catalogue = Catalogue.read();
        if (!SCENARIOS.contains(name)) {
            throw new IllegalArgumentException(
                    "There is no scenario \"" + name + "\"; there is " + String.join(", ", SCENARIOS) + ".");
        }
        World world = Scenario.read(name, catalogue);
        for (String written : Scenario.writtenByPeople(name)) {
            String file = written + ".csv";
            Path copy = out.resolve("extracts").resolve(file);
            Files.createDirectories(copy.toAbsolutePath().getParent());
            try (InputStream text = Practice.class.getResourceAsStream("/practice/" + name + "/" + file)) {
                Files.copy(
                        Objects.requireNonNull(text, () -> "practice/" + name + "/" + file + " is missing"),
                        copy,
                        StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return write(world, catalogue, Layout.history(out, world), out, report -> {});
    }

    private static PracticeReport write(
            World world, Catalogue catalogue, Layout layout, Path out, Consumer<PracticeReport> progress)
            throws IOException {
        OrganisationsFile.write(world, out);
        try (Simulation simulation = new Simulation(world, catalogue, layout, out)) {
            return simulation.run(progress);
        }
    }
}
