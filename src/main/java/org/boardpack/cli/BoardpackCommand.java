package org.boardpack.cli;

import java.time.Clock;
import org.boardpack.job.workspace.CodeVersion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;

/** {@code boardpack}: the commands by name. */
@Command(
        name = "boardpack",
        mixinStandardHelpOptions = true,
        versionProvider = BoardpackCommand.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = "Turns the monthly workforce extracts of NHS organisations into Board packs.",
        footer = {
            "",
            "Examples:",
            "  boardpack demo                       a first look, on practice data",
            "  boardpack run                        the monthly job",
            "  boardpack COMMAND --help             about one command",
            "",
            "Exit codes: 0 done, 1 our fault, 3 files refused, held or altered, 4 data missing,",
            "64 wrong usage, 66 input not found, 69 store in use, 73 output not writable,",
            "75 try later, 77 not permitted, 130 interrupted, safe to resume",
        })
final class BoardpackCommand implements Runnable {

    /** The version from the build. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"boardpack " + CodeVersion.current()};
        }
    }

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    static CommandLine line(Terminal terminal) {
        CommandLine line = new CommandLine(new BoardpackCommand());
        line.addSubcommand(new DemoCommand(terminal));
        line.addSubcommand(new RunCommand(terminal));
        line.addSubcommand(new WatchCommand(terminal));
        line.addSubcommand(new ValidateCommand(terminal));
        line.addSubcommand(new IngestCommand(terminal));
        line.addSubcommand(new AcceptCommand(terminal));
        line.addSubcommand(new ComputeCommand(terminal));
        line.addSubcommand(new RenderCommand(terminal));
        line.addSubcommand(new RerunCommand(terminal));
        line.addSubcommand(new CloseCommand(terminal));
        line.addSubcommand(new ReopenCommand(terminal));
        line.addSubcommand(new DiffCommand(terminal));
        line.addSubcommand(new VerifyCommand(terminal));
        line.addSubcommand(new ExpectedCommand(terminal));
        line.addSubcommand(new StatusCommand(terminal));
        line.addSubcommand(new HistoryCommand(terminal));
        line.addSubcommand(new ResumeCommand(terminal));
        line.addSubcommand(new ExplainCommand(terminal));
        line.addSubcommand(new BackupCommand(terminal));
        line.addSubcommand(new DoctorCommand(terminal));
        line.addSubcommand(new PurgeCommand(terminal));
        line.addSubcommand(new RestoreCommand(terminal));
        line.addSubcommand(new CommandLine(new MetricsCommand()).addSubcommand(new MetricsListCommand(terminal)));
        CodesCommand codes = new CodesCommand(terminal);
        line.addSubcommand(new CommandLine(codes).addSubcommand(new CodesMapCommand(terminal, codes)));
        line.addSubcommand(new SpcCommand(terminal));
        line.addSubcommand(new GenerateCommand(terminal));
        line.addSubcommand(new HelpCommand());
        line.getSubcommands()
                .values()
                .forEach(command -> command.getCommandSpec().mixinStandardHelpOptions(true));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpAutoWidth(true);
        line.setOut(terminal.out());
        line.setErr(terminal.talk());
        line.setExecutionStrategy(new Interruption(terminal));
        Answers answers = new Answers(terminal);
        line.setParameterExceptionHandler(answers);
        line.setExecutionExceptionHandler(answers);
        return line;
    }

    /** The same commands, at another time than the machine's. */
    static CommandLine line(Terminal terminal, Clock clock) {
        CommandLine line = line(terminal);
        line.getSubcommands()
                .values()
                .forEach(command -> command.getCommandSpec().mixins().values().forEach(mixin -> {
                    if (mixin.userObject() instanceof WorkspaceOption workspace) {
                        workspace.workAt(clock);
                    }
                }));
        return line;
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Say which command.");
    }
}
