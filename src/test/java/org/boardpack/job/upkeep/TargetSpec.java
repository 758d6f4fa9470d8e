package org.boardpack.job.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Minutes lie between the first look at the place of a restored workspace and the move into it: others do not stand still. */
class TargetSpec {

    @TempDir
    Path folder;

    private Path root;
    private Path complete;

    @BeforeEach
    void unpack() throws IOException {
        root = folder.resolve("workspace");
        complete = Files.createDirectories(folder.resolve("complete"));
        Files.writeString(complete.resolve("boardpack.yaml"), "");
    }

    @Test
    void empty_folders_make_way() throws IOException {
        Files.createDirectories(root.resolve("inbox/G01"));
        Target target = Target.of(root);
        assertThat(target.isEmpty()).isTrue();

        target.take(complete);

        assertThat(root.resolve("boardpack.yaml")).exists();
        assertThat(root.resolve("inbox")).doesNotExist();
    }

    @Test
    void what_has_come_into_them_meanwhile_stays() throws IOException {
        Files.createDirectories(root.resolve("inbox/G01"));
        Target target = Target.of(root);
        assertThat(target.isEmpty()).isTrue();
        Path arrived = Files.writeString(root.resolve("inbox/G01/march.csv"), "people");

        assertThatThrownBy(() -> target.take(complete))
                .isInstanceOf(NotPermittedException.class)
                .hasMessageContaining("Somebody began to work in " + root.toRealPath())
                .hasMessageContaining("--replace");

        assertThat(arrived).hasContent("people");
        assertThat(complete.resolve("boardpack.yaml")).exists();
    }
}
