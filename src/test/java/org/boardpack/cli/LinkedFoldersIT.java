package org.boardpack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workspace whose folders are links, to a larger disk or a share: it works as any other, and nothing is left out in silence. */
class LinkedFoldersIT {

    private static final List<String> FOLDERS =
            List.of("inbox", "processing", "reference", "archive", "receipts", "quarantine", "packs", "store", "logs");

    @TempDir
    Path folder;

    private SmallNation nation;

    @BeforeEach
    void makeWorkspace() throws IOException {
        nation = SmallNation.in(SmallNation.extracts14Months(), folder.resolve("workspace"));
        for (String each : FOLDERS) {
            Path here = nation.workspace().resolve(each);
            Path there = folder.resolve("elsewhere").resolve(each);
            Files.createDirectories(there.getParent());
            if (Files.exists(here)) {
                Files.move(here, there);
            } else {
                Files.createDirectory(there);
            }
            Files.createSymbolicLink(here, there);
        }
        Path settings = nation.workspace().resolve("boardpack.yaml");
        Files.move(settings, folder.resolve("elsewhere/boardpack.yaml"));
        Files.createSymbolicLink(settings, folder.resolve("elsewhere/boardpack.yaml"));
    }

    @Test
    void linked_folders_are_taken_in_from_backed_up_watched_and_pinned() throws IOException {
        nation.drop("staff-in-post_G01_2025-0[23].csv");
        Files.writeString(nation.inbox("broken.csv"), "Organisation Code,Effective Date\nG01,nonsense\n");
        CommandLineRun run = nation.run();
        assertThat(run.talk()).contains("2 loaded, 1 refused");

        Path backup = folder.resolve("backup.zip");
        assertThat(nation.command("backup", "--to", backup).exitCode()).isZero();
        try (ZipFile zip = new ZipFile(backup.toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName))
                    .contains("workspace/boardpack.yaml", "workspace/reference/organisations.csv")
                    .anyMatch(name -> name.startsWith("workspace/archive/2025-03/"))
                    .anyMatch(name -> name.startsWith("workspace/receipts/"))
                    .anyMatch(name -> name.startsWith("workspace/quarantine/"))
                    .anyMatch(name -> name.startsWith("workspace/packs/2025-03/edition-1/"));
        }

        Path list = nation.workspace().resolve("reference/organisations.csv");
        Files.writeString(list, Files.readString(list) + "\n");
        assertThat(nation.command("rerun", "--month", "2025-03", "--as-was", 1).exitCode())
                .isZero();
        assertThat(nation.command("history", "--ledger").out())
                .contains("reference/organisations.csv  noticed: edited");
        assertThat(nation.command("doctor").out()).doesNotContain("WRONG");
    }
}
