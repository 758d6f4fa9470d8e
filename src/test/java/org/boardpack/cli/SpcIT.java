package org.boardpack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Statistical process control as an analyst asks for it. */
class SpcIT {

    private static final String HEADINGS =
            "series,seq,date,value,rebase_group,mean,lpl,upl,relative_to_mean,outside_limits,close_to_limits,special_cause_type,point_type";

    @TempDir
    Path folder;

    private Path file(String... lines) throws IOException {
        return Files.writeString(folder.resolve("measures.csv"), String.join("\n", lines) + "\n");
    }

    private CommandLineRun spc(Object... arguments) {
        Object[] all = new Object[arguments.length + 3];
        all[0] = "spc";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[arguments.length + 1] = "--workspace";
        all[arguments.length + 2] = folder.resolve("workspace");
        return CommandLineRun.of(all);
    }

    /** Mean 11, moving ranges 2, 0 and 2, so limits 11 ± 2.66 × 4/3. */
    @Test
    void every_point_comes_with_its_limits_in_the_order_of_time() throws IOException {
        CommandLineRun run = spc(file(
                "series,date,value", "a,2025-03-01,12", "a,2025-01-01,10.0", "a,2025-02-01,12", "a,2025-04-01,10"));

        assertThat(run.exitCode()).as(run.talk()).isZero();
        assertThat(run.out().lines())
                .containsExactly(
                        HEADINGS,
                        "a,1,2025-01-01,10.0,0,11,7.453333333333333,14.54666666666667,-1,0,0,Common Cause,common_cause",
                        "a,2,2025-02-01,12,0,11,7.453333333333333,14.54666666666667,1,0,0,Common Cause,common_cause",
                        "a,3,2025-03-01,12,0,11,7.453333333333333,14.54666666666667,1,0,0,Common Cause,common_cause",
                        "a,4,2025-04-01,10,0,11,7.453333333333333,14.54666666666667,-1,0,0,Common Cause,common_cause");
        assertThat(folder.resolve("workspace")).doesNotExist();
    }

    @Test
    void columns_of_the_file_go_before_options_series_by_series() throws IOException {
        CommandLineRun run = spc(
                file(
                        "measure;month;value;target;improvement_direction",
                        "sickness;2025-01;4;9;decrease",
                        "sickness;2025-02;5;9;",
                        "sickness;2025-03;4;9;",
                        "stability;01/01/2025;4;;",
                        "stability;01/02/2025;5;;"),
                "--summary",
                "--improvement",
                "up",
                "--target",
                "9");

        assertThat(run.exitCode()).as(run.talk()).isZero();
        assertThat(run.out())
                .isEqualTo("series,variation,assurance\nsickness,common_cause,pass\nstability,common_cause,fail\n");
        assertThat(run.talk()).contains("sickness: limits of fewer than 13 points are trial limits");
    }

    @Test
    void a_rebase_comes_from_the_file_or_from_an_option_and_an_unknown_date_is_told() throws IOException {
        Path file = file("date,value,rebase", "2025-01-01,1,0", "2025-02-01,1,", "2025-03-01,7,1", "2025-04-01,8,no");

        CommandLineRun run = spc(file, "--rebase-at", "2025-04-01,2025-05-01");

        assertThat(column(run, "rebase_group")).containsExactly("0", "0", "1", "2");
        assertThat(column(run, "series")).containsOnly("measures");
        assertThat(run.talk()).contains("measures: there is no point on 2025-05-01, so nothing was rebased there.");
    }

    private static List<String> column(CommandLineRun run, String heading) {
        int position = List.of(HEADINGS.split(",")).indexOf(heading);
        return run.out()
                .lines()
                .skip(1)
                .map(line -> line.split(",", -1)[position])
                .toList();
    }

    @Test
    void overlapping_values_get_no_limits() throws IOException {
        CommandLineRun run = spc(file("date,value", "2025-01-01,1", "2025-02-01,2"), "--rolling");

        assertThat(column(run, "mean")).containsOnly("");
        assertThat(run.talk()).contains("values that overlap get no limits");
    }

    @Test
    void the_dialect_is_a_setting_of_the_workspace_that_an_option_overrides() throws IOException {
        Path file = file("date,value", "2025-01-01,1", "2025-02-01,2");
        Files.createDirectories(folder.resolve("workspace"));
        Files.writeString(folder.resolve("workspace/boardpack.yaml"), "spc.dialect: mdc\n");

        assertThat(column(spc(file), "upl")).containsOnly("");
        assertThat(column(spc(file, "--dialect", "nhsr"), "upl")).containsOnly("4.16");
    }

    @Test
    void json_holds_points_and_summary() throws IOException {
        CommandLineRun run = spc(file("date,value,target", "2025-01-01,1,5", "2025-02-01,,5"), "--json");

        assertThat(run.out()).contains("\"schemaVersion\" : 1", "\"variation\" : \"common_cause\"", "\"value\" : null");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "series,date,value~a,2025-01-01,1~a,2025-13-01,2 | \"date\" holds something that is not a date  (once, first at line 3)",
                "date,value~2025-01-01,one~2025-02-01,two | \"value\" holds something that is not a number  (2 times, first at line 2)",
                "date,value~2025-01-01,1~2025-01-01,1 | two rows of the same date  (once, first at line 3)",
                "date,value,rebase~2025-01-01,1,perhaps | \"rebase\" holds something other than 1 and 0, yes and no",
                "date,value,fix_after_n_points~2025-01-01,1,11 | \"fix_after_n_points\" holds something other than a whole number of 12 or more",
                "date,value,improvement~2025-01-01,1,better | \"improvement\" holds something that is no direction",
                "date,value,improvement~2025-01-01,1,up~2025-02-01,1,down | \"improvement\" changes within a series",
                "series,date,value~,2025-01-01,1 | \"series\" does not say which series the row is of",
                "series,date,value~a,2025-01-01 | more or fewer columns than the headings  (once, first at line 2)",
                "series,date,values~a,2025-01-01,1 | The column \"Value\" is missing",
                "something,else~1,2 | No headings \"date\" and \"value\"",
                "date,value~ | There are headings but no rows",
            })
    void what_cannot_be_used_is_refused_with_its_place(String lines, String answer) throws IOException {
        CommandLineRun run = spc(file(lines.split("~")));

        assertThat(run.exitCode()).as(run.talk()).isEqualTo(3);
        assertThat(run.talk()).contains(answer, "Do this: ").doesNotContain("Exception", "null");
        assertThat(run.out()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--improvement better | --improvement better cannot be; choose up, down or neutral.",
                "--dialect excel | --dialect excel cannot be; choose nhsr or mdc.",
                "--fix-after 11 | fix them after 12 or more.",
                "--fix-after many | --fix-after many is not a whole number",
                "--run-length 6 | write 7, or 6 in the dialect mdc",
                "--target high | --target high is not a number",
                "--rebase-at March | --rebase-at March is not a date; write it as 2025-03-31.",
                "--series turnover | There is no series \"turnover\". There is: measures.",
                "--improvemnet up | --improvement",
            })
    void a_wrong_option_is_said_with_what_to_write(String option, String answer) throws IOException {
        Path file = file("date,value", "2025-01-01,1");

        CommandLineRun run = spc(file, option.split(" ")[0], option.split(" ")[1]);

        assertThat(run.exitCode()).isEqualTo(64);
        assertThat(run.talk()).contains(answer).doesNotContain("Exception");
    }

    @Test
    void a_file_that_is_not_there_is_named() {
        CommandLineRun run = spc("nowhere.csv");

        assertThat(run.exitCode()).isEqualTo(66);
        assertThat(run.talk()).contains("There is no nowhere.csv.");
    }

    @ParameterizedTest
    @CsvSource({"svg, <?xml", "png, PNG", "pdf, %PDF-"})
    void a_chart_is_drawn_into_the_file_that_is_named(String kind, String opening) throws IOException {
        Path file = file("date,value", "2025-01-01,1", "2025-02-01,2");
        Path picture = folder.resolve("chart." + kind);

        CommandLineRun run = spc(file, "--chart", picture);

        assertThat(run.exitCode()).as(run.talk()).isZero();
        assertThat(new String(Files.readAllBytes(picture), StandardCharsets.ISO_8859_1).substring(0, 20))
                .contains(opening);
        assertThat(column(run, "upl")).containsOnly("4.16");
    }

    @Test
    void a_chart_that_cannot_be_drawn_is_said_with_what_to_do() throws IOException {
        Path two = file("series,date,value", "a,2025-01-01,1", "b,2025-01-01,1");

        assertThat(spc(two, "--chart", "x.gif").talk()).contains("does not end in .svg, .png or .pdf");
        assertThat(spc(two, "--chart", "x.svg").talk()).contains("A chart shows one series", "there is: a, b.");
        CommandLineRun nowhere = spc(two, "--series", "a", "--chart", folder.resolve("no/where.svg"));
        assertThat(nowhere.exitCode()).isEqualTo(73);
        assertThat(nowhere.talk()).contains("make the folder first");
        Path empty = file("date,value", "2025-01-01,");
        assertThat(spc(empty, "--chart", folder.resolve("x.svg")).exitCode()).isEqualTo(64);
    }
}
