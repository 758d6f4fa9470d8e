package org.boardpack.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code reference/mappings.csv}: what files held and no list knows, and what an analyst says that it means. */
class MappingsSpec {

    private static final LocalDate TODAY = LocalDate.of(2025, 4, 2);
    private static final String HEADINGS = "List,Value read,Means,Rows,First seen in,Nearest,Added";

    @TempDir
    private Path reference;

    private Path file;
    private MappingsFile mappings;

    @BeforeEach
    void open() {
        file = reference.resolve("mappings.csv");
        mappings = new MappingsFile(reference);
    }

    private static UnlistedValue reason(String read) {
        return new UnlistedValue("leaving-reasons", read, null, 12);
    }

    private void enter(UnlistedValue... values) throws IOException {
        mappings.enter(List.of(values), "leavers, oct.csv", TODAY);
    }

    private void write(String... lines) throws IOException {
        Files.writeString(file, String.join("\r\n", lines) + "\r\n");
    }

    @Test
    void a_value_is_entered_with_rows_file_nearest_value_and_day_and_excel_sees_its_letters() throws IOException {
        enter(new UnlistedValue("leaving-reasons", "Gadael, Ŵy", "Pregnancy", 1));

        assertThat(Files.readString(file))
                .startsWith("\uFEFF#")
                .endsWith(
                        HEADINGS + "\nleaving-reasons,\"Gadael, Ŵy\",,1,\"leavers, oct.csv\",Pregnancy,2025-04-02\r\n");
        assertThat(mappings.mappings())
                .containsExactly(new Mapping(
                        "leaving-reasons", "Gadael, Ŵy", "", "1", "leavers, oct.csv", "Pregnancy", "2025-04-02"));
    }

    @Test
    void a_value_that_is_there_already_is_not_entered_again_however_it_is_spelt() throws IOException {
        enter(reason("Moved Away"));
        String before = Files.readString(file);
        enter(reason("moved-away"), reason("MOVED AWAY"));
        assertThat(Files.readString(file)).isEqualTo(before);
    }

    @Test
    void a_value_of_nothing_but_punctuation_is_not_entered() throws IOException {
        enter(reason("???"));
        assertThat(file).doesNotExist();
    }

    @Test
    void what_an_analyst_wrote_is_never_lost_or_reordered() throws IOException {
        String theirs = "# our own remark, with \"quotes\"\n\nAdded,Means,Note,Value read,List\n"
                + "then,\"Pregnancy\",\"two\nlines\",Baby,leaving-reasons\n\n";
        Files.writeString(file, theirs);

        enter(reason("Moved Away"));

        assertThat(Files.readString(file)).isEqualTo("\uFEFF" + theirs + "2025-04-02,,,Moved Away,leaving-reasons\r\n");
        assertThat(mappings.map("leaving-reasons", "baby", "Flexi Retirement")).isTrue();
        assertThat(Files.readString(file))
                .isEqualTo("\uFEFF"
                        + theirs.replace(
                                "then,\"Pregnancy\",\"two\nlines\",Baby,leaving-reasons\n",
                                "then,Flexi Retirement,\"two\nlines\",Baby,leaving-reasons\r\n")
                        + "2025-04-02,,,Moved Away,leaving-reasons\r\n");
    }

    @Test
    void a_file_that_excel_saved_in_its_own_encoding_is_read() throws IOException {
        Files.write(
                file,
                (HEADINGS + "\r\nleaving-reasons,Congé,Pregnancy,1,a.csv,,today")
                        .getBytes(Charset.forName("windows-1252")));
        enter(reason("Moved Away"));
        assertThat(mappings.mappings()).extracting(Mapping::read).containsExactly("Congé", "Moved Away");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=cmd|' /C calc'!A0", "+Bank", "-Bank", "@SUM(1+1)", "=\"a\",b"})
    void no_value_is_a_formula_in_excel_and_it_still_matches(String hostile) throws IOException {
        enter(reason(hostile));

        assertThat(Files.readString(file)).doesNotContain("," + hostile.charAt(0), ",\"" + hostile.charAt(0));
        assertThat(mappings.mappings()).extracting(Mapping::read).containsExactly(hostile);
        assertThat(mappings.map("leaving-reasons", hostile, "Pregnancy")).isTrue();
        assertThat(ReferenceLists.load(reference).codeList("leaving-reasons").find(hostile))
                .contains("Pregnancy");
    }

    @Test
    void a_line_that_is_filled_in_is_an_alias_from_the_next_file_on() throws IOException {
        enter(reason("Moved Away"));
        assertThat(ReferenceLists.load(reference).codeList("leaving-reasons").find("Moved Away"))
                .as("nobody has said what it means")
                .isEmpty();

        assertThat(mappings.map("leaving-reasons", "moved away", "Pregnancy")).isTrue();

        assertThat(ReferenceLists.load(reference).codeList("leaving-reasons").find("MOVED  AWAY"))
                .contains("Pregnancy");
        assertThat(ReferenceLists.load(reference).codeList("destinations").find("Moved Away"))
                .as("only of its own list")
                .isEmpty();
        assertThat(mappings.map("destinations", "Moved Away", "NHS Organisation"))
                .as("not in the file for that list")
                .isFalse();
    }

    @Test
    void a_meaning_that_is_not_in_the_list_is_said_with_line_and_nearest_value() throws IOException {
        write(HEADINGS, "leaving-reasons,Baby,,1,a.csv,,", "leaving-reasons,Moved,Pregnansy,1,a.csv,,");
        assertThatThrownBy(() -> ReferenceLists.load(reference))
                .isInstanceOf(BrokenReferenceException.class)
                .hasMessage("reference/mappings.csv, line 3: \"Pregnansy\" under \"Means\" is not in the list"
                        + " leaving-reasons; the nearest is \"Pregnancy\"; correct this line.");
    }

    @Test
    void a_list_that_there_is_not_is_said_with_those_there_are() throws IOException {
        write(HEADINGS, "leaving-reason,Baby,Pregnancy,1,a.csv,,");
        assertThatThrownBy(() -> ReferenceLists.load(reference))
                .hasMessageStartingWith("reference/mappings.csv, line 2: there is no list \"leaving-reason\"")
                .hasMessageContaining("leaving-reasons");
    }

    @Test
    void a_value_that_means_something_else_already_is_said() throws IOException {
        write(HEADINGS, "leaving-reasons,External Rotation,Pregnancy,1,a.csv,,");
        assertThatThrownBy(() -> ReferenceLists.load(reference))
                .hasMessageContaining("\"External Rotation\" already means \"End of Fixed Term Contract");
    }

    @ParameterizedTest
    @ValueSource(strings = {"List,Means\nx,y\n", "List,Value read,Means\nx,\"y\n", "\n"})
    void a_file_that_lost_its_headings_or_its_form_is_said_and_left_as_it_is(String broken) throws IOException {
        Files.writeString(file, broken);
        assertThatThrownBy(() -> enter(reason("Moved Away")))
                .isInstanceOf(BrokenReferenceException.class)
                .hasMessageStartingWith("reference/mappings.csv");
        assertThat(file).hasContent(broken);
    }
}
