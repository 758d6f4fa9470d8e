package org.boardpack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person is told who asks, or who types something wrong. */
class CommandsTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "demo",
                "run",
                "watch",
                "validate",
                "ingest",
                "compute",
                "render",
                "status",
                "history",
                "resume",
                "doctor",
                "backup",
                "restore",
                "purge",
                "explain",
                "metrics",
                "generate",
                "spc"
            })
    void every_command_explains_itself_with_examples(String command) {
        CommandLineRun help = CommandLineRun.of(command, "--help");

        assertThat(help.exitCode()).isZero();
        assertThat(help.out()).contains("Usage: boardpack " + command, "Examples:", "boardpack " + command);
    }

    @Test
    void the_program_explains_itself_and_its_exit_codes() {
        CommandLineRun help = CommandLineRun.of("--help");

        assertThat(help.exitCode()).isZero();
        assertThat(help.out()).contains("boardpack demo", "Exit codes: 0 done");
    }

    @Test
    void a_mistyped_command_is_wrong_usage_and_the_nearest_one_is_named() {
        CommandLineRun run = CommandLineRun.of("rnu");

        assertThat(run.exitCode()).isEqualTo(64);
        assertThat(run.talk()).contains("Did you mean", "run").doesNotContain("Exception");
    }

    @Test
    void no_command_at_all_is_wrong_usage() {
        assertThat(CommandLineRun.of().exitCode()).isEqualTo(64);
    }

    @Test
    void validate_wants_files_and_says_so_of_a_folder() {
        CommandLineRun run = CommandLineRun.of("validate", "src");

        assertThat(run.exitCode()).isEqualTo(64);
        assertThat(run.talk())
                .contains("src is a folder. Name the files in it, such as: boardpack validate src/*.csv")
                .doesNotContain("There is no");
    }

    @Test
    void a_mistyped_option_is_wrong_usage() {
        CommandLineRun run = CommandLineRun.of("run", "--mnoth", "2025-03");

        assertThat(run.exitCode()).isEqualTo(64);
        assertThat(run.talk()).contains("--month");
    }

    @Test
    void what_is_no_month_is_said_before_any_work_starts() {
        CommandLineRun run = CommandLineRun.of("run", "--month", "March", "--workspace", folder.resolve("w"));

        assertThat(run.exitCode()).isEqualTo(64);
        assertThat(run.talk()).contains("\"March\" is not a month", "2025-03");
        assertThat(folder.resolve("w")).doesNotExist();
    }

    @Test
    void an_unknown_language_or_format_is_said_with_the_choices() {
        assertThat(CommandLineRun.of("render", "--lang", "fr", "--workspace", folder.resolve("w"))
                        .talk())
                .contains("en or cy");
        assertThat(CommandLineRun.of("render", "--format", "doc", "--workspace", folder.resolve("w"))
                        .talk())
                .contains("pdf, xlsx");
    }

    @Test
    void an_empty_workspace_says_what_to_do() {
        CommandLineRun run = CommandLineRun.of("run", "--workspace", folder.resolve("w"));

        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(run.talk()).contains("Nothing is loaded yet", "inbox", "boardpack demo");
    }

    @Test
    void a_setting_that_does_not_exist_is_named_with_its_file() throws Exception {
        Path workspace = Files.createDirectories(folder.resolve("w"));
        Files.writeString(workspace.resolve("boardpack.yaml"), "langauges: [en]\n");

        CommandLineRun run = CommandLineRun.of("status", "--workspace", workspace);

        assertThat(run.exitCode()).isEqualTo(64);
        assertThat(run.talk())
                .contains("boardpack.yaml", "langauges", "languages")
                .doesNotContain("Exception");
    }

    @Test
    void the_demo_never_touches_a_workspace_that_is_not_for_practice() throws Exception {
        Path real = Files.createDirectories(folder.resolve("real"));
        Files.writeString(real.resolve("boardpack.yaml"), "");

        CommandLineRun run = CommandLineRun.of("demo", "--workspace", real);

        assertThat(run.exitCode()).isEqualTo(77);
        assertThat(real.resolve("inbox")).doesNotExist();
    }

    @Test
    void generate_says_which_scenarios_there_are() {
        CommandLineRun run = CommandLineRun.of("generate", "--scenario", "scotland", "--out", folder.resolve("g"));

        assertThat(run.exitCode()).isEqualTo(64);
        assertThat(run.talk()).contains("There is no scenario \"scotland\"; there is wales.");
    }

    @Test
    void diff_wants_the_earlier_edition_first_and_shows_the_line_to_type() {
        CommandLineRun run = CommandLineRun.of("diff", "2025-03@2", "2025-02@9", "--workspace", folder);

        assertThat(run.exitCode()).isEqualTo(64);
        assertThat(run.talk()).contains("The earlier edition comes first: boardpack diff 2025-02@9 2025-03@2");
    }

    @Test
    void generate_refuses_impossible_numbers_in_words() {
        CommandLineRun run =
                CommandLineRun.of("generate", "--people", "1", "--orgs", "5", "--out", folder.resolve("g"));

        assertThat(run.exitCode()).isEqualTo(64);
        assertThat(run.talk()).contains("at least one an organisation");
    }
}
