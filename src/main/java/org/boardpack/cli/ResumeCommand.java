package org.boardpack.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.boardpack.job.Boardpack;
import org.boardpack.job.ResumeReport;
import org.boardpack.job.ingest.UnknownReferenceException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What was interrupted, carried on. */
@Command(
        name = "resume",
        description =
                "Carries on a run that was interrupted, or that was to compute only, as it was ordered then: same packs, same"
                        + " languages. The numbers of runs are those of \"boardpack history\".",
        footer = {"", "Examples:", "  boardpack history", "  boardpack resume 12"})
final class ResumeCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private WorkspaceOption workspace = new WorkspaceOption();

    @Parameters(paramLabel = "ID", description = "The run's number, as \"boardpack history\" shows it.")
    private long id;

    @Option(names = "--json", description = "Print the outcome as one JSON document.")
    private boolean json;

    ResumeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        try (Boardpack boardpack = workspace.open(terminal)) {
            ResumeReport report = boardpack.resume(id);
            if (!report.remark().isBlank()) {
                terminal.say(report.remark());
            }
            report.intake().ifPresent(intake -> Reports.say(intake, terminal));
            report.edition().ifPresent(edition -> Reports.say(edition, terminal));
            if (json) {
                terminal.data(Json.of(asData(report)));
            }
            return report.intake()
                    .map(intake -> Reports.exitCode(intake, false))
                    .orElse(ExitCode.DONE)
                    .code();
        } catch (UnknownReferenceException unknown) {
            throw new UsageException(ExitCode.INPUT_NOT_FOUND, String.valueOf(unknown.getMessage()));
        }
    }

    private static Map<String, Object> asData(ResumeReport report) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("id", report.run().id());
        data.put("job", report.run().job());
        data.put("remark", report.remark());
        report.intake().ifPresent(intake -> data.put("intake", Reports.asData(intake)));
        report.edition().ifPresent(edition -> data.put("edition", Reports.asData(edition)));
        return data;
    }
}
