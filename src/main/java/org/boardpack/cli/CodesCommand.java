package org.boardpack.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.boardpack.intake.Mapping;
import org.boardpack.intake.MappingsFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What files held and no list knows. */
@Command(
        name = "codes",
        description = "Lists the values that files held, no code list knows, and nobody has said the meaning of.",
        footer = {
            "",
            "Examples:",
            "  boardpack codes",
            "  boardpack codes map leaving-reasons \"Resigned\" \"Voluntary Resignation - Other/Not Known\"",
        })
final class CodesCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private WorkspaceOption workspace = new WorkspaceOption();

    @Option(names = "--json", description = "Print the values as one JSON document.")
    private boolean json;

    CodesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    WorkspaceOption workspaceOption() {
        return workspace;
    }

    @Override
    public Integer call() throws Exception {
        List<Mapping> waiting = new MappingsFile(workspace.workspace().reference())
                .mappings().stream()
                        .filter(mapping -> mapping.means().isEmpty())
                        .toList();
        if (json) {
            terminal.data(Json.of(
                    Map.of("codes", waiting.stream().map(CodesCommand::asData).toList())));
        } else if (waiting.isEmpty()) {
            terminal.say("No value waits for a meaning.");
        } else {
            waiting.forEach(this::print);
        }
        return ExitCode.DONE.code();
    }

    private void print(Mapping value) {
        terminal.show(value.list() + "  \"" + value.read() + "\"  (" + value.rows() + " rows, first seen in "
                + value.firstSeenIn() + ", " + value.added() + ")");
        terminal.show("    " + Mapping.howTo(value.list(), value.read(), value.nearest()));
    }

    private static Map<String, Object> asData(Mapping value) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("list", value.list());
        data.put("read", value.read());
        data.put("rows", value.rows());
        data.put("firstSeenIn", value.firstSeenIn());
        data.put("nearest", value.nearest());
        data.put("added", value.added());
        return data;
    }
}
