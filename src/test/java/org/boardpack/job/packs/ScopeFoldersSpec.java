package org.boardpack.job.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.boardpack.workforce.Scope;
import org.junit.jupiter.api.Test;

/** CONTRACT.md, an edition: one folder an organisation, and one each for a system, a region and the nation. */
class ScopeFoldersSpec {

    private static List<String> folders(Scope... scopes) {
        ScopeFolders folders = new ScopeFolders(List.of(scopes));
        return List.of(scopes).stream().map(folders::of).toList();
    }

    @Test
    void a_scope_has_the_folder_of_its_code() {
        assertThat(folders(Scope.organisation("RWA"), Scope.nation("ENG"))).containsExactly("RWA", "ENG");
    }

    @Test
    void of_scopes_that_share_a_code_the_narrowest_has_it_plain_and_the_wider_ones_say_what_they_are() {
        assertThat(folders(Scope.nation("QOQ"), Scope.system("QOQ"), Scope.organisation("QOQ"), Scope.region("QOQ")))
                .containsExactly("QOQ-nation", "QOQ-system", "QOQ", "QOQ-region");
    }

    @Test
    void codes_that_differ_only_in_the_case_of_letters_do_not_share_a_folder_on_any_disk() {
        assertThat(folders(Scope.organisation("abc"), Scope.organisation("ABC")))
                .containsExactly("abc-organisation", "ABC");
    }

    @Test
    void odd_characters_become_underscores_and_no_code_leaves_the_folder_of_its_edition() {
        assertThat(folders(
                        Scope.region("North East/Yorkshire"),
                        Scope.system("../x"),
                        Scope.system("Tŷ"),
                        Scope.nation("")))
                .containsExactly("North_East_Yorkshire", "___x", "T_", "nation");
    }

    @Test
    void no_two_scopes_ever_share_a_folder() {
        List<String> folders = folders(
                Scope.system("A/B"),
                Scope.system("A B"),
                Scope.system("A.B"),
                Scope.system("a_b"),
                Scope.organisation("A_B"),
                Scope.organisation("A_B-system"));

        assertThat(folders).hasSize(6).contains("A_B", "A_B-system");
        assertThat(folders.stream().map(name -> name.toLowerCase(Locale.ROOT))).doesNotHaveDuplicates();
    }
}
