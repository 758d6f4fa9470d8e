package org.boardpack.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.boardpack.practice.Practice;
import org.boardpack.practice.PracticeReport;
import org.boardpack.practice.PracticeSettings;
import org.boardpack.practice.TruthLevel;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Synthetic extracts. */
@Command(
        name = "generate",
        description =
                "Makes synthetic extracts with known truths, for demos, tests and benchmarks. The same options give the same bytes.",
        footer = {
            "",
            "Examples:",
            "  boardpack generate --people 5000 --orgs 4 --months 25 --seed 1 --out practice-data",
            "  boardpack generate --people 1550000 --orgs 260 --months 13 --seed 1 --truth none --out national",
            "  boardpack generate --scenario wales --out sample-data",
        })
final class GenerateCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Option(names = "--people", paramLabel = "N", description = "People at the start. Default: ${DEFAULT-VALUE}.")
    private int people = 2000;

    @Option(
            names = "--orgs",
            paramLabel = "N",
            description = "Organisations, of very different sizes. Default: ${DEFAULT-VALUE}.")
    private int organisations = 3;

    @Option(names = "--months", paramLabel = "N", description = "Months up to March 2025. Default: ${DEFAULT-VALUE}.")
    private int months = 13;

    @Option(
            names = "--seed",
            paramLabel = "S",
            description = "Another seed, another workforce. Default: ${DEFAULT-VALUE}.")
    private long seed = 1;

    @Option(
            names = "--truth",
            paramLabel = "LEVEL",
            description = "How much truth.csv tells: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private TruthLevel truth = TruthLevel.ALL;

    @Option(names = "--scenario", paramLabel = "NAME", description = "A planted story instead: wales.")
    private @Nullable String scenario;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "The folder to write into.")
    private Path out = Path.of("practice-data");

    GenerateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        PracticeReport report = scenario == null
                ? Practice.generate(
                        PracticeSettings.of(people, organisations, months, seed).withTruth(truth),
                        out,
                        done -> terminal.at("Making months", done.monthsDone(), done.months()))
                : Practice.generateScenario(scenario, out);
        terminal.say(report.staffInPostRows() + " staff in post rows, " + report.bytes() + " bytes in " + out);
        return ExitCode.DONE.code();
    }
}
