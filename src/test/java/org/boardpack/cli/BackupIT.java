package org.boardpack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.boardpack.inbox.Fingerprint;
import org.boardpack.job.Boardpack;
import org.boardpack.job.connection.ClosedStore;
import org.boardpack.job.connection.Door;
import org.boardpack.job.connection.InUseWording;
import org.boardpack.job.workspace.RunningProcess;
import org.boardpack.job.workspace.Workspace;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Everything in one file and back again, through the front door; and files that are no backup, or a harmful one. */
class BackupIT {

    @TempDir
    static Path shared;

    private static Path original;
    private static Path backup;

    @TempDir
    Path folder;

    @BeforeAll
    static void makeAnInstallation() throws IOException {
        Path extracts = shared.resolve("extracts");
        CommandLineRun.of("generate", "--people", 300, "--orgs", 2, "--months", 3, "--seed", 7, "--out", extracts);
        original = shared.resolve("workspace");
        Files.createDirectories(original.resolve("inbox"));
        Files.createDirectories(original.resolve("reference"));
        Files.writeString(original.resolve("boardpack.yaml"), "inbox.settle-seconds: 0\nthreads: 2\n");
        Files.copy(extracts.resolve("reference/organisations.csv"), original.resolve("reference/organisations.csv"));
        try (Stream<Path> files = Files.walk(extracts)) {
            for (Path file : files.filter(each -> each.toString().matches(".*_2025-0[123].csv"))
                    .toList()) {
                Files.copy(file, original.resolve("inbox").resolve(file.getFileName()));
            }
        }
        Files.writeString(original.resolve("inbox/broken.csv"), "Organisation Code,Effective Date\nG01,nonsense\n");
        CommandLineRun.of("run", "--workspace", original, "--lang", "en");
        assertThat(original.resolve("packs/2025-03/edition-1/manifest.json")).exists();
        backup = shared.resolve("safe/backup.zip");
        assertThat(CommandLineRun.of("backup", "--workspace", original, "--to", backup)
                        .exitCode())
                .isZero();
    }

    private CommandLineRun restore(Path file, Object... more) {
        return CommandLineRun.of(
                Stream.concat(Stream.of("restore", file, "--workspace", folder.resolve("restored")), Stream.of(more))
                        .toArray());
    }

    private static JsonNode json(Path workspace, Object... words) {
        return new ObjectMapper()
                .readTree(
                        CommandLineRun.of(Stream.concat(Stream.of(words), Stream.of("--json", "--workspace", workspace))
                                        .toArray())
                                .out());
    }

    private static Map<String, String> hashes(Path workspace, String... folders) throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        for (String each : folders) {
            try (Stream<Path> files = Files.walk(workspace.resolve(each))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    hashes.put(
                            workspace.relativize(file).toString(),
                            Fingerprint.of(file).sha256());
                }
            }
        }
        return hashes;
    }

    @Test
    void a_restored_workspace_is_what_was_backed_up() throws IOException {
        assertThat(restore(backup).exitCode()).isZero();

        Path restored = folder.resolve("restored");
        String[] folders = {"packs", "archive", "receipts", "quarantine", "reference"};
        assertThat(hashes(restored, folders))
                .isEqualTo(hashes(original, folders))
                .hasSizeGreaterThan(30);
        assertThat(json(restored, "status")).isEqualTo(json(original, "status"));
        assertThat(json(restored, "history")).isEqualTo(json(original, "history"));
        assertThat(restored.resolve("tables")).doesNotExist();
        assertThat(CommandLineRun.of("history", "--ledger", "--workspace", restored))
                .satisfies(history -> assertThat(history.exitCode()).isZero())
                .satisfies(history -> assertThat(history.out()).contains("took in", "published", "restored"));
    }

    @Test
    void a_restored_workspace_goes_on_as_the_original_would() throws IOException {
        Path restored = folder.resolve("restored");
        restore(backup);

        CommandLineRun again = CommandLineRun.of("run", "--workspace", restored, "--lang", "en");
        assertThat(again.talk()).contains("edition 1 (provisional) stands");
        Files.copy(restored.resolve("packs/2025-03/edition-1/metrics.csv"), folder.resolve("before.csv"));
        Files.writeString(restored.resolve("boardpack.yaml"), "rates.decimals: 1\ninbox.settle-seconds: 0\n");
        CommandLineRun next = CommandLineRun.of("render", "--workspace", restored, "--lang", "en", "--format", "pdf");

        assertThat(next.exitCode()).isZero();
        assertThat(Files.readString(restored.resolve("packs/2025-03/edition-2/metrics.csv"))
                        .replaceAll("(?m)^2,", "1,"))
                .isEqualTo(Files.readString(folder.resolve("before.csv")));
        assertThat(CommandLineRun.of("history", "--ledger", "--workspace", restored)
                        .out())
                .contains("settings changed  boardpack.yaml  noticed: edited");
    }

    @Test
    void packs_can_be_left_out() throws IOException {
        Path small = folder.resolve("small.zip");
        CommandLineRun.of("backup", "--workspace", original, "--to", small, "--without-packs");

        assertThat(restore(small).exitCode()).isZero();

        assertThat(folder.resolve("restored/packs")).isEmptyDirectory();
        assertThat(json(folder.resolve("restored"), "status").get("editions").size())
                .isEqualTo(1);
    }

    @Test
    void a_backup_goes_into_the_workspace_by_its_time_and_never_over_another_file() throws IOException {
        CommandLineRun usual = CommandLineRun.of("backup", "--workspace", original, "--without-packs");
        byte[] before = Files.readAllBytes(backup);
        CommandLineRun over = CommandLineRun.of("backup", "--workspace", original, "--to", backup);

        assertThat(usual.out()).containsPattern("^[0-9a-f]{64}  .*backups/boardpack-[0-9]{8}-[0-9]{6}\\.zip");
        assertThat(over.exitCode()).isEqualTo(ExitCode.OUTPUT_NOT_WRITABLE.code());
        assertThat(over.talk()).contains("there is a file of that name; name another one with --to");
        assertThat(Files.readAllBytes(backup)).isEqualTo(before);
    }

    @Test
    void a_workspace_that_is_there_stays_unless_it_may_be_put_aside() throws IOException {
        Path there = folder.resolve("restored");
        Files.createDirectories(there.resolve("inbox"));
        Files.writeString(there.resolve("inbox/mine.csv"), "mine");

        CommandLineRun refused = restore(backup);
        assertThat(refused.exitCode()).isEqualTo(ExitCode.NOT_PERMITTED.code());
        assertThat(refused.talk()).contains("is not empty; nothing was touched");
        assertThat(there.resolve("inbox/mine.csv")).hasContent("mine");

        CommandLineRun replaced = restore(backup, "--replace");
        assertThat(replaced.exitCode()).isZero();
        assertThat(there.resolve("inbox")).isEmptyDirectory();
        try (Stream<Path> beside = Files.list(folder)) {
            Path aside = beside.filter(each -> each.toString().contains("restored.before-restore-"))
                    .findFirst()
                    .orElseThrow();
            assertThat(aside.resolve("inbox/mine.csv")).hasContent("mine");
        }
    }

    private void assertRefused(Path file, String words) {
        CommandLineRun refused = restore(file);
        assertThat(refused.exitCode()).isEqualTo(ExitCode.FILES_REFUSED.code());
        assertThat(refused.talk())
                .contains("was not restored", words, "Nothing was changed")
                .doesNotContain("Exception");
        assertThat(folder.resolve("restored")).doesNotExist();
        assertThat(folder.resolve(".restored.restoring")).doesNotExist();
    }

    /** The backup with parts exchanged, added (from nothing) or left out (null). */
    private Path altered(Map<String, UnaryOperator<byte[]>> changes) throws IOException {
        Path file = folder.resolve("altered.zip");
        try (ZipFile from = new ZipFile(backup.toFile());
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(file))) {
            Map<String, byte[]> parts = new LinkedHashMap<>();
            for (ZipEntry entry : from.stream().map(ZipEntry.class::cast).toList()) {
                parts.put(entry.getName(), from.getInputStream(entry).readAllBytes());
            }
            changes.forEach((name, change) -> parts.put(name, change.apply(parts.getOrDefault(name, new byte[0]))));
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                if (part.getValue() != null) {
                    to.putNextEntry(new ZipEntry(part.getKey()));
                    to.write(part.getValue());
                    to.closeEntry();
                }
            }
        }
        return file;
    }

    /** A backup with one part exchanged, or added, that its list of contents says is as it should be. */
    private Path doctored(String name, String content) throws IOException {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        String listed = "{ \"name\" : \"" + name + "\", \"bytes\" : " + bytes.length
                + ", \"modified\" : 0, \"sha256\" : \""
                + HexFormat.of().formatHex(DigestUtils.sha256(bytes)) + "\" }";
        return altered(Map.of(
                name,
                before -> bytes,
                "manifest.json",
                text(all -> all.replaceFirst("\\{\\s*\"name\" : \"" + name + "\"[^}]*}(,\\s*)?", "")
                        .replaceFirst(
                                "\"parts\" : \\[",
                                java.util.regex.Matcher.quoteReplacement("\"parts\" : [ " + listed + ","))
                        .replaceFirst(",(\\s*])", "$1"))));
    }

    private static String part(String name) throws IOException {
        try (ZipFile zip = new ZipFile(backup.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static UnaryOperator<byte[]> text(UnaryOperator<String> change) {
        return bytes -> change.apply(new String(bytes, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void a_part_that_was_changed_or_is_missing_is_named() throws IOException {
        assertRefused(
                altered(Map.of("workspace/boardpack.yaml", text(all -> all.replace('2', '3')))),
                "workspace/boardpack.yaml in it is not as it was");
        assertRefused(
                altered(Map.of("tables/ledger.csv", text(all -> all + "x"))),
                "tables/ledger.csv in it is not as it was");
        assertRefused(altered(Map.of("tables/load.csv", all -> null)), "tables/load.csv is missing in it");
    }

    @Test
    void a_file_that_was_cut_off_or_is_none_of_ours_is_refused() throws IOException {
        Path cut = folder.resolve("cut.zip");
        byte[] whole = Files.readAllBytes(backup);
        Files.write(cut, java.util.Arrays.copyOf(whole, whole.length / 2));
        assertRefused(cut, "It is not a backup, or it was cut off");
        assertRefused(
                Files.writeString(folder.resolve("text.zip"), "not a zip"), "It is not a backup, or it was cut off");
        assertRefused(altered(Map.of("manifest.json", all -> null)), "It is not a backup that Boardpack made");
        assertRefused(
                altered(Map.of("manifest.json", text(all -> all.replace("boardpack-backup", "holiday-photos")))),
                "It is not a backup that Boardpack made");
        assertRefused(altered(Map.of("manifest.json", text(all -> "{}"))), "list of contents cannot be read");
        assertRefused(
                altered(Map.of("manifest.json", text(all -> all.replace("\"parts\" :", "\"others\" :")))),
                "list of contents cannot be read");
        assertRefused(altered(Map.of("manifest.json", text(all -> "{\"a\":"))), "list of contents cannot be read");
        assertThat(restore(folder.resolve("none.zip")).exitCode()).isEqualTo(ExitCode.INPUT_NOT_FOUND.code());
    }

    @Test
    void a_damaged_byte_anywhere_in_the_file_changes_nothing() throws IOException {
        byte[] whole = Files.readAllBytes(backup);
        Path damaged = folder.resolve("damaged.zip");
        for (int part = 1; part < 8; part++) {
            byte[] copy = whole.clone();
            int at = (int) ((long) whole.length * part / 8);
            copy[at] ^= 0x55;
            Files.write(damaged, copy);
            CommandLineRun refused = restore(damaged);
            assertThat(refused.exitCode()).as("byte %s", at).isEqualTo(ExitCode.FILES_REFUSED.code());
            assertThat(folder.resolve("restored")).doesNotExist();
        }
    }

    @Test
    void what_leads_out_of_the_workspace_or_is_not_listed_is_refused() throws IOException {
        for (String evil : new String[] {
            "workspace/../../evil.txt",
            "workspace/reference/../../../evil.txt",
            "/tmp/evil.txt",
            "workspace/store/boardpack.mv.db",
            "workspace/reference/..\\\\evil.txt"
        }) {
            String listed = "\"parts\" : [ { \"name\" : \"" + evil + "\", \"bytes\" : 4, \"modified\" : 0, \"sha256\""
                    + " : \"" + "0".repeat(64) + "\" }, {";
            Path file = altered(Map.of(
                    evil.replace("\\\\", "\\"),
                    text(all -> "evil"),
                    "manifest.json",
                    text(all -> all.replaceFirst(
                            "\"parts\" : \\[ \\{", java.util.regex.Matcher.quoteReplacement(listed)))));
            assertRefused(file, "It holds something that no backup does");
            Files.delete(file);
        }
        assertRefused(
                altered(Map.of("workspace/reference/extra.csv", text(all -> "more"))),
                "something that it does not list");
    }

    @Test
    void what_an_edition_was_made_from_lies_in_the_workspace() throws IOException {
        for (String evil : new String[] {"../../evil.txt", "/tmp/evil.txt", "store/pseudonym.key"}) {
            byte[][] table = new byte[1][];
            UnaryOperator<byte[]> changed = text(all -> all.replaceFirst("boardpack.yaml", evil));
            Path file = altered(Map.of("tables/edition_file.csv", bytes -> table[0] = changed.apply(bytes)));
            assertThat(table[0]).asString(StandardCharsets.UTF_8).contains(evil);
            String sum = Fingerprint.of(Files.write(folder.resolve("edition_file.csv"), table[0]))
                    .sha256();
            assertRefused(
                    altered(Map.of(
                            "tables/edition_file.csv",
                            bytes -> table[0],
                            "manifest.json",
                            text(all -> all.replaceFirst(
                                    "(\"tables/edition_file.csv\",\\s*\"bytes\" : )\\d+(,\\s*\"modified\" : \\d+,\\s*\"sha256\""
                                            + " : \")\\w+",
                                    "$1" + table[0].length + "$2" + sum)))),
                    "none of a workspace's");
            Files.delete(file);
        }
    }

    @Test
    void what_unpacks_to_more_than_it_lists_or_than_the_disk_holds_is_refused() throws IOException {
        assertRefused(
                altered(Map.of("workspace/boardpack.yaml", all -> new byte[50_000_000])),
                "workspace/boardpack.yaml in it is not as it was");

        CommandLineRun huge = restore(altered(Map.of(
                "manifest.json", text(all -> all.replaceFirst("\"bytes\" : \\d+", "\"bytes\" : 900000000000000000")))));

        assertThat(huge.exitCode()).isEqualTo(ExitCode.OUTPUT_NOT_WRITABLE.code());
        assertThat(huge.talk()).contains("unpacking needs", "are free");
        assertThat(folder.resolve("restored")).doesNotExist();
    }

    @Test
    void a_backup_of_a_newer_version_is_refused_with_what_to_do() throws IOException {
        assertRefused(
                altered(Map.of(
                        "manifest.json",
                        text(all -> all.replaceFirst("\"tables\" : \"[^\"]*\"", "\"tables\" : \"99\"")))),
                "Restore it with that version or a newer one");
        assertRefused(
                altered(Map.of(
                        "manifest.json", text(all -> all.replace("\"formatVersion\" : 1", "\"formatVersion\" : 2")))),
                "It was made by a newer version of Boardpack");
    }

    @Test
    void a_backup_s_own_settings_never_lead_out_of_the_workspace() throws IOException {
        Path evidence = folder.resolve("ran.txt");
        CommandLineRun code = restore(doctored(
                "workspace/boardpack.yaml",
                "store.url: \"jdbc:h2:mem:x;INIT=CALL CSVWRITE('" + evidence + "','SELECT 1 A')\"\n"));
        CommandLineRun elsewhere =
                restore(doctored("workspace/boardpack.yaml", "store.url: jdbc:postgresql://localhost:1/boardpack\n"));

        assertThat(code.exitCode()).isEqualTo(ExitCode.FILES_REFUSED.code());
        assertThat(code.talk()).contains("was not restored", "--settings FILE", "Nothing was changed");
        assertThat(evidence).doesNotExist();
        assertThat(elsewhere.exitCode()).isEqualTo(ExitCode.NOT_PERMITTED.code());
        assertThat(elsewhere.talk())
                .contains("The settings in the backup name a database, in store.url", "--settings FILE")
                .contains("Nothing was changed");
        assertThat(folder.resolve("restored")).doesNotExist();
        assertThat(folder.resolve(".restored.restoring")).doesNotExist();
    }

    @Test
    void settings_of_one_s_own_take_the_place_of_those_that_lead_elsewhere() throws IOException {
        Path own = Files.writeString(folder.resolve("own.yaml"), "threads: 1\n");
        Path file = doctored("workspace/boardpack.yaml", "store.url: jdbc:postgresql://localhost:1/boardpack\n");

        assertThat(restore(file, "--settings", own).exitCode()).isZero();

        assertThat(folder.resolve("restored/boardpack.yaml")).hasContent("threads: 1");
        assertThat(json(folder.resolve("restored"), "status")).isEqualTo(json(original, "status"));
    }

    @Test
    void settings_that_cannot_be_are_the_backup_s_or_one_s_own() throws IOException {
        assertRefused(
                doctored("workspace/boardpack.yaml", "threads: many\n"),
                "Its own settings cannot be used (workspace/boardpack.yaml: \"threads: many\" cannot be");
        assertRefused(doctored("workspace/boardpack.yaml", "a: &a\n  b: *a\n"), "there is no setting \"a\"");
        Path own = Files.writeString(folder.resolve("own.yaml"), "threads: many\n");

        CommandLineRun refused = restore(backup, "--settings", own);

        assertThat(refused.exitCode()).isEqualTo(ExitCode.WRONG_USAGE.code());
        assertThat(refused.talk()).contains(own + ": \"threads: many\" cannot be");
        assertThat(restore(backup, "--settings", folder.resolve("none.yaml")).exitCode())
                .isEqualTo(ExitCode.INPUT_NOT_FOUND.code());
    }

    @Test
    void a_link_to_a_workspace_is_that_workspace() throws IOException {
        Path there = Files.createDirectories(folder.resolve("elsewhere/real"));
        Files.writeString(there.resolve("mine.csv"), "mine");
        Files.createSymbolicLink(folder.resolve("restored"), there);

        CommandLineRun refused = restore(backup);
        assertThat(refused.exitCode()).isEqualTo(ExitCode.NOT_PERMITTED.code());
        assertThat(refused.talk()).contains("is not empty; nothing was touched");
        assertThat(there.resolve("mine.csv")).hasContent("mine");

        assertThat(restore(backup, "--replace").exitCode()).isZero();
        assertThat(folder.resolve("restored")).isSymbolicLink();
        assertThat(there.resolve("packs/2025-03/edition-1/manifest.json")).exists();
        try (Stream<Path> beside = Files.list(folder.resolve("elsewhere"))) {
            assertThat(beside.filter(each -> each.toString().contains("real.before-restore-")))
                    .singleElement()
                    .satisfies(aside -> assertThat(aside.resolve("mine.csv")).hasContent("mine"));
        }
    }

    @Test
    void a_link_to_nothing_is_no_place_for_a_workspace() throws IOException {
        Files.createSymbolicLink(folder.resolve("restored"), folder.resolve("not-mounted"));

        CommandLineRun refused = restore(backup, "--replace");

        assertThat(refused.exitCode()).isEqualTo(ExitCode.OUTPUT_NOT_WRITABLE.code());
        assertThat(refused.talk()).contains("it is a link to " + folder.resolve("not-mounted"), "--workspace");
        assertThat(folder.resolve("restored")).isSymbolicLink();
    }

    @Test
    void a_workspace_with_nothing_but_a_link_in_it_is_not_empty() throws IOException {
        Path there = Files.createDirectories(folder.resolve("restored"));
        Files.createSymbolicLink(there.resolve("packs"), Files.createDirectories(folder.resolve("disk")));

        assertThat(restore(backup).exitCode()).isEqualTo(ExitCode.NOT_PERMITTED.code());

        assertThat(there.resolve("packs")).isSymbolicLink();
    }

    @Test
    void a_workspace_that_somebody_works_in_is_not_put_aside() throws Exception {
        Path there = folder.resolve("restored");
        restore(backup);
        try (Boardpack working = Boardpack.open(new Workspace(there), Clock.systemUTC(), (what, done, total) -> {})) {
            CommandLineRun refused = CommandLineRun.ofOwnProcess(
                    folder.resolve("refused.txt"), "restore", backup, "--replace", "--workspace", there);

            assertThat(refused.exitCode()).isEqualTo(ExitCode.STORE_IN_USE.code());
            assertThat(refused.talk()).contains("Another run of Boardpack is using the store", "Nothing was changed");
            assertThat(working.history()).isNotEmpty();
        }
        assertThat(beside("before-restore")).isEmpty();
        assertThat(restore(backup, "--replace").exitCode()).isZero();
    }

    /** Between the first look and the last move lie minutes: so long nobody gets in. */
    @Test
    void nobody_works_in_a_workspace_that_is_about_to_be_put_aside() throws Exception {
        Path there = folder.resolve("restored");
        restore(backup);
        Workspace workspace = new Workspace(there);
        InUseWording wording = new InUseWording(workspace, ZoneId.of("Europe/London"));
        try (ClosedStore closed = ClosedStore.of(RunningProcess.self(Clock.systemUTC()), wording)) {
            assertThat(closed).isNotNull();
            CommandLineRun refused =
                    CommandLineRun.ofOwnProcess(folder.resolve("refused.txt"), "status", "--workspace", there);

            assertThat(refused.exitCode()).isEqualTo(ExitCode.STORE_IN_USE.code());
        }
        assertThat(CommandLineRun.of("status", "--workspace", there).exitCode()).isZero();
    }

    @Test
    void of_two_restores_into_one_place_the_second_waits_for_another_day() throws Exception {
        try (Door first = Door.enter(folder.resolve(".restored.restoring.lock")).orElseThrow()) {
            assertThat(first).isNotNull();
            Path half = Files.createDirectories(folder.resolve(".restored.restoring/packs"));

            CommandLineRun second = CommandLineRun.ofOwnProcess(
                    folder.resolve("second.txt"), "restore", backup, "--workspace", folder.resolve("restored"));

            assertThat(second.exitCode()).isEqualTo(ExitCode.STORE_IN_USE.code());
            assertThat(second.talk()).contains("Another restore into", "is at work", "Nothing was changed");
            assertThat(half).exists();
        }
        assertThat(restore(backup).exitCode()).isZero();
        assertThat(beside(".restored.restoring")).as("nothing of it stays").isEmpty();
    }

    private List<Path> beside(String name) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(each -> String.valueOf(each.getFileName()).contains(name))
                    .toList();
        }
    }

    @Test
    void a_list_of_contents_that_nobody_writes_is_refused() throws IOException {
        for (String version : new String[] {"abc", "", "1.x", "latest", "-1"}) {
            assertRefused(
                    altered(Map.of(
                            "manifest.json",
                            text(all ->
                                    all.replaceFirst("\"tables\" : \"[^\"]*\"", "\"tables\" : \"" + version + "\"")))),
                    "list of contents cannot be read");
        }
        assertRefused(
                altered(Map.of(
                        "manifest.json", text(all -> all.replaceFirst("\"parts\" : \\[", "\"parts\" : [ null,")))),
                "something that no backup does");
        assertRefused(
                altered(Map.of(
                        "manifest.json",
                        text(all -> all.replaceFirst("\"modified\" : \\d+", "\"modified\" : " + Long.MAX_VALUE)))),
                "something that no backup does");
        assertRefused(altered(Map.of("manifest.json", text(all -> "null"))), "not a backup that Boardpack made");
    }

    @Test
    void a_file_and_a_folder_of_one_name_cannot_both_be_put_back() throws IOException {
        assertRefused(
                doctored("workspace/reference/organisations.csv/more.csv", "more"),
                "It holds a file and a folder of one name (workspace/reference/organisations.csv)");
    }

    @Test
    void a_table_that_nobody_wrote_is_named_with_the_line() throws IOException {
        String ledger = part("tables/ledger.csv");
        String[] lines = ledger.split("\r\n", 3);
        Map<String, String> changes = new LinkedHashMap<>();
        changes.put("", "The table ledger is empty");
        changes.put(ledger + "\"open", "The table ledger cannot be read at line ");
        changes.put(lines[0] + "\r\n\"1\"\r\n" + lines[2], "The table ledger has other columns at line 2");
        changes.put(
                lines[0].replaceFirst("\"[a-z_]+\"", "\"evil\"") + "\r\n" + lines[1],
                "has other columns than it should");
        changes.put(
                lines[0] + "\r\n" + lines[1].replaceFirst("\"\\d+\"", "\"secret\""),
                "The table ledger has a value that cannot be at line 2");
        changes.put(
                lines[0] + "\r\n" + lines[1] + "\r\n" + lines[1] + "\r\n",
                "The table ledger in it does not fit the store");
        for (Map.Entry<String, String> change : changes.entrySet()) {
            assertRefused(doctored("tables/ledger.csv", change.getKey()), change.getValue());
        }
    }

    @Test
    void a_backup_is_never_kept_where_it_would_be_backed_up() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), original);
        for (Path inside : new Path[] {
            original.resolve("packs/safe/b.zip"),
            original.resolve("reference/b.zip"),
            original.resolve("inbox/b.zip"),
            original.resolve("backups/../archive/b.zip"),
            link.resolve("quarantine/b.zip")
        }) {
            CommandLineRun refused =
                    CommandLineRun.of("backup", "--workspace", original, "--without-packs", "--to", inside);

            assertThat(refused.exitCode()).isEqualTo(ExitCode.OUTPUT_NOT_WRITABLE.code());
            assertThat(refused.talk())
                    .contains("is itself backed up or taken in. Name a file elsewhere with --to, such as ")
                    .contains("backups/boardpack-");
            assertThat(inside).doesNotExist();
        }
        assertThat(original.resolve("packs/safe")).doesNotExist();
    }

    @Test
    void what_a_killed_process_was_writing_is_left_out() throws IOException {
        restore(backup);
        Path workspace = folder.resolve("restored");
        Files.writeString(workspace.resolve("reference/.old.zip.unfinished"), "half");
        Path file = folder.resolve("second.zip");

        assertThat(CommandLineRun.of("backup", "--workspace", workspace, "--to", file)
                        .exitCode())
                .isZero();

        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName)).noneMatch(name -> name.contains("unfinished"));
        }
    }

    @Test
    void a_file_that_no_backup_can_keep_is_named_with_what_to_do() throws IOException {
        restore(backup);
        Path workspace = folder.resolve("restored");
        for (String name : new String[] {"note: v2.txt", "re\\ply.csv"}) {
            Path odd = Files.writeString(workspace.resolve("reference").resolve(name), "odd");
            Path file = folder.resolve("second.zip");

            CommandLineRun refused = CommandLineRun.of("backup", "--workspace", workspace, "--to", file);

            assertThat(refused.exitCode()).isEqualTo(ExitCode.OUTPUT_NOT_WRITABLE.code());
            assertThat(refused.talk())
                    .contains(odd + " has a name that not every machine takes", "Give that file another name")
                    .doesNotContain("not your doing");
            assertThat(beside("second.zip")).isEmpty();
            Files.delete(odd);
        }
    }
}
