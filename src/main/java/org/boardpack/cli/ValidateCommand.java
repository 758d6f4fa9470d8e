package org.boardpack.cli;

import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.boardpack.intake.CheckedFile;
import org.boardpack.job.ingest.Validation;
import org.boardpack.quality.Finding;
import org.boardpack.quality.Verdict;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The inbox's verdict on one's own desk. */
@Command(
        name = "validate",
        description =
                "Says what the inbox would say of files, in the light of each other and of what is loaded: the same verdicts and"
                        + " problems. Changes nothing, needs no database.",
        footer = {"", "Examples:", "  boardpack validate leavers-march.csv", "  boardpack validate --json *.csv *.xlsx"
        })
final class ValidateCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private WorkspaceOption workspace = new WorkspaceOption();

    @Option(names = "--strict", description = "End with 2 when a file would be loaded with warnings.")
    private boolean strict;

    @Option(names = "--json", description = "Print the verdicts as one JSON document.")
    private boolean json;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Extracts to check.")
    private List<Path> files = List.of();

    ValidateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        for (Path file : files) {
            if (Files.isDirectory(file)) {
                throw new ParameterException(
                        spec.commandLine(),
                        file + " is a folder. Name the files in it, such as: boardpack validate " + file + "/*.csv");
            }
            if (!Files.isRegularFile(file)) {
                throw new NoSuchFileException(file.toString());
            }
        }
        List<Map<String, Object>> verdicts = new ArrayList<>();
        boolean refused = false;
        boolean warned = false;
        Validation validation = new Validation(workspace.workspace(), WorkspaceOption.clock(), terminal::say);
        for (Validation.Validated validated : validation.check(files)) {
            Path file = validated.file();
            CheckedFile checked = validated.checked();
            refused |= !checked.verdict().isLoaded();
            warned |= checked.verdict() == Verdict.ACCEPTED_WITH_WARNINGS;
            if (json) {
                verdicts.add(asData(file, checked));
            } else {
                print(file, checked);
            }
        }
        if (json) {
            terminal.data(Json.of(Map.of("files", verdicts)));
        }
        if (refused) {
            return ExitCode.FILES_REFUSED.code();
        }
        return (strict && warned ? ExitCode.FINDINGS : ExitCode.DONE).code();
    }

    private void print(Path file, CheckedFile checked) {
        terminal.show(checked.verdict().words() + "  " + file + "  " + checked.rows() + " rows"
                + (checked.looksLike().isBlank() ? "" : "  (" + checked.looksLike() + ")"));
        for (Finding finding : checked.findings()) {
            terminal.show("  " + finding.severity().word() + " " + finding.code() + "  " + finding.what() + "  ("
                    + place(finding) + ")");
            terminal.show("    Do this: " + finding.doThis());
        }
    }

    private static String place(Finding finding) {
        String rows = finding.count() == 1 ? "once" : finding.count() + " times";
        return finding.firstAt().line() == 0
                ? rows
                : rows + ", first " + finding.firstAt().words();
    }

    private static Map<String, Object> asData(Path file, CheckedFile checked) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("file", file.toString());
        data.put("verdict", checked.verdict().words());
        data.put("looksLike", checked.looksLike());
        data.put("rows", checked.rows());
        data.put(
                "problems",
                checked.findings().stream().map(ValidateCommand::asData).toList());
        return data;
    }

    private static Map<String, Object> asData(Finding finding) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("code", finding.code());
        data.put("severity", finding.severity().word());
        data.put("count", finding.count());
        data.put("line", finding.firstAt().line());
        data.put("sheet", orBlank(finding.firstAt().sheet()));
        data.put("cell", orBlank(finding.firstAt().cell()));
        data.put("column", orBlank(finding.heading()));
        data.put("what", finding.what());
        data.put("doThis", finding.doThis());
        return data;
    }

    private static String orBlank(@Nullable String text) {
        return text == null ? "" : text;
    }
}
