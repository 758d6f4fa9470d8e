package org.boardpack.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import org.boardpack.intake.CodeList;
import org.boardpack.intake.Mapping;
import org.boardpack.intake.MappingsFile;
import org.boardpack.intake.ReferenceLists;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says what a value means. */
@Command(
        name = "map",
        description =
                "Says which value of a list is meant by a value that files held. It counts from the next file on.",
        footer = {
            "",
            "Examples:",
            "  boardpack codes map leaving-reasons \"Resigned\" \"Voluntary Resignation - Other/Not Known\"",
        })
final class CodesMapCommand implements Callable<Integer> {

    private final Terminal terminal;

    private final CodesCommand codes;

    @Mixin
    private WorkspaceOption workspace = new WorkspaceOption();

    @Parameters(index = "0", paramLabel = "LIST", description = "The list, such as leaving-reasons.")
    private String list = "";

    @Parameters(index = "1", paramLabel = "VALUE", description = "The value as the file spells it.")
    private String value = "";

    @Parameters(index = "2", paramLabel = "MEANS", description = "The value of the list that it means.")
    private String means = "";

    CodesMapCommand(Terminal terminal, CodesCommand codes) {
        this.terminal = terminal;
        this.codes = codes;
    }

    @Override
    public Integer call() throws Exception {
        WorkspaceOption chosen = workspace.isGiven() ? workspace : codes.workspaceOption();
        Path reference = chosen.workspace().reference();
        ReferenceLists lists = ReferenceLists.load(reference);
        if (!lists.names().contains(list)) {
            throw new UsageException(
                    ExitCode.WRONG_USAGE,
                    "There is no list \"" + list + "\"." + didYouMean(list, lists.names()) + " There is: "
                            + String.join(", ", lists.names()) + ".");
        }
        CodeList codeList = lists.codeList(list);
        String canonical = codeList.find(means)
                .orElseThrow(() -> new UsageException(
                        ExitCode.WRONG_USAGE,
                        "\"" + means + "\" is not in the list " + list + "."
                                + codeList.nearest(means)
                                        .map(near -> " Did you mean \"" + near + "\"?")
                                        .orElse("")
                                + choices(reference, codeList)));
        MappingsFile file = new MappingsFile(reference);
        if (!file.map(list, value, canonical)) {
            List<String> waiting = file.mappings().stream()
                    .filter(mapping -> mapping.list().equals(list))
                    .map(Mapping::read)
                    .toList();
            throw new UsageException(
                    ExitCode.INPUT_NOT_FOUND,
                    "No file held \"" + value + "\" for the list " + list + "." + didYouMean(value, waiting)
                            + " See what waits with: boardpack codes");
        }
        terminal.say("\"" + value + "\" means \"" + canonical + "\" from the next file on.");
        return ExitCode.DONE.code();
    }

    /** The analyst's file has them all; a list that is ours alone has none. */
    private static String choices(Path reference, CodeList list) {
        return Files.exists(reference.resolve(list.name() + ".csv"))
                ? " Choose one of reference/" + list.name() + ".csv."
                : " There is: " + String.join(", ", list.values()) + ".";
    }

    private static String didYouMean(String typed, Collection<String> known) {
        return Answers.nearest(typed, known)
                .map(word -> " Did you mean \"" + word + "\"?")
                .orElse("");
    }
}
