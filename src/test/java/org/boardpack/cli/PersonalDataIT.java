package org.boardpack.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.boardpack.intake.CsvStyle;
import org.boardpack.intake.DrawnExtract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Names, National Insurance numbers, identifiers and dates of birth are planted in extracts of every kind, good, bad and slipped, and
 * the monthly job is run. Nothing that it leaves behind but the untouched originals holds any of them.
 */
class PersonalDataIT {

    private static final String NAME = "Gwenllian Marciwr";
    private static final String INSURANCE = "QQ123456C";
    private static final String EMAIL = "g.marciwr@example.org";
    private static final List<String> EXTRA_HEADINGS = List.of("Full Name", "NI Number", "Email");
    private static final List<String> EXTRA = List.of(NAME, INSURANCE, EMAIL);
    /** Of employee, assignment and NHS identifier, and the date of birth as it is written in the files and as others would. */
    private static final List<String> MARKERS =
            List.of("Gwenllian", "Marciwr", INSURANCE, EMAIL, "7701230", "8899MARK", "17/06/1971", "1971-06-17");

    @TempDir
    Path workspace;

    @Test
    void nothing_about_a_person_is_left_anywhere_but_in_the_originals() throws Exception {
        int good = 0;
        int bad = 0;
        for (String kind : DrawnExtract.kinds()) {
            List<List<String>> table = planted(kind, 0);
            drop(kind + "-good.csv", table);
            good++;
            drop(kind + "-no-code.csv", with(table, 3, 0, "No code"));
            drop(kind + "-contradicting.csv", contradicting(table));
            drop(kind + "-cut.csv", narrower(table));
            drop(kind + "-unclosed.csv", CsvStyle.PLAIN, unclosed(table));
            bad += 4;
            for (int extraAt = 0; extraAt < table.get(0).size() - EXTRA.size(); extraAt += 3) {
                for (int shift : new int[] {-2, -1, 1, 2}) {
                    drop(kind + "-slipped-" + extraAt + "by" + shift + ".csv", slipped(planted(kind, extraAt), shift));
                    bad++;
                }
            }
        }

        CommandLineRun run = CommandLineRun.of("run", "--workspace", workspace, "--lang", "en");

        assertThat(run.exitCode()).as(run.talk()).isEqualTo(ExitCode.FILES_REFUSED.code());
        assertThat(names("archive", ".*-good\\.csv")).hasSize(good);
        assertThat(names("quarantine", "READ-ME-FIRST\\.txt")).hasSize(bad);
        assertThat(names("packs", "board-pack.en.(pdf|xlsx)")).hasSizeGreaterThan(2);
        Map<String, String> left = LeftBehind.in(workspace, PersonalDataIT::isOriginal);
        assertThat(left.keySet()).contains("table LOAD", "packs/2025-03/edition-1/7A2/board-pack.en.pdf!text");
        List<String> leaks = new ArrayList<>();
        left.forEach((where, what) -> leaks.addAll(leaks(where, what)));
        leaks.addAll(leaks("standard output", run.out()));
        leaks.addAll(leaks("standard error", run.talk()));
        assertThat(leaks).as("%d places looked at", left.size()).isEmpty();
    }

    /** What is meant to hold everything: the archive, the refused file itself and the rows of it to be mended. */
    private static boolean isOriginal(Path file) {
        String name = file.getFileName().toString();
        return file.startsWith("archive")
                || (file.startsWith("quarantine") && (name.endsWith(".csv") || name.endsWith(".FIX-ME.xlsx")));
    }

    private static List<String> leaks(String where, String what) {
        String lower = what.toLowerCase(Locale.ROOT);
        return MARKERS.stream()
                .filter(marker -> Stream.of(UTF_8, UTF_16LE, UTF_16BE)
                        .map(charset ->
                                new String(marker.toLowerCase(Locale.ROOT).getBytes(charset), ISO_8859_1))
                        .anyMatch(lower::contains))
                .map(marker -> marker + " in " + where)
                .toList();
    }

    /** An extract of the kind with markers in its personal columns and the extra columns at a place. */
    private static List<List<String>> planted(String kind, int extraAt) {
        DrawnExtract drawn = DrawnExtract.of(kind, 8, new Random(kind.hashCode()));
        List<List<String>> table = new ArrayList<>();
        for (int row = -1; row < drawn.rows().size(); row++) {
            List<String> cells =
                    new ArrayList<>(row < 0 ? drawn.headings() : drawn.rows().get(row));
            for (int column : drawn.personalColumns()) {
                if (row >= 0) {
                    cells.set(column, marker(drawn.headings().get(column), row));
                }
            }
            cells.addAll(extraAt, row < 0 ? EXTRA_HEADINGS : EXTRA);
            table.add(cells);
        }
        return table;
    }

    private static String marker(String heading, int row) {
        return switch (heading) {
            case "Employee Number" -> "7701230" + row;
            case "Assignment Number" -> "7701230" + row + "-2";
            case "Date of Birth" -> "17/06/1971";
            default -> "8899MARK" + row;
        };
    }

    private static List<List<String>> with(List<List<String>> table, int row, int column, String value) {
        List<List<String>> changed = new ArrayList<>(table);
        List<String> cells = new ArrayList<>(table.get(row));
        cells.set(EXTRA.size() + column, value);
        changed.set(row, cells);
        return changed;
    }

    private static List<List<String>> contradicting(List<List<String>> table) {
        List<List<String>> changed = new ArrayList<>(table);
        List<String> cells = new ArrayList<>(table.get(1));
        for (int column = 0; column < cells.size(); column++) {
            if (cells.get(column).matches("\\d+\\.\\d+|[1-4]")) {
                cells.set(column, cells.get(column).equals("1") ? "2" : "1");
            } else if (cells.get(column).startsWith("Text ")) {
                cells.set(column, cells.get(column).lines().findFirst().orElse("") + "!");
            }
        }
        changed.add(cells);
        changed.add(table.get(1).subList(0, 2));
        return changed;
    }

    private static List<List<String>> narrower(List<List<String>> table) {
        List<List<String>> changed = new ArrayList<>(table);
        changed.set(4, table.get(4).subList(0, table.get(4).size() / 2));
        return changed;
    }

    /** Each row moved to the side, as when a column was put in or taken out above the headings alone. */
    private static List<List<String>> slipped(List<List<String>> table, int shift) {
        List<List<String>> changed = new ArrayList<>();
        changed.add(table.get(0));
        for (List<String> row : table.subList(1, table.size())) {
            List<String> cells = new ArrayList<>(row);
            java.util.Collections.rotate(cells, shift);
            changed.add(cells);
        }
        return changed;
    }

    private static List<List<String>> unclosed(List<List<String>> table) {
        return with(table, 2, 0, "\"7A2");
    }

    private void drop(String name, List<List<String>> table) throws IOException {
        drop(name, CsvStyle.PLAIN, table);
    }

    private void drop(String name, CsvStyle style, List<List<String>> table) throws IOException {
        Path inbox = Files.createDirectories(workspace.resolve("inbox"));
        Files.write(inbox.resolve(name), style.write(table).bytes());
    }

    private List<Path> names(String folder, String pattern) throws IOException {
        try (Stream<Path> files = Files.walk(workspace.resolve(folder))) {
            return files.filter(file -> file.getFileName().toString().matches(pattern))
                    .toList();
        }
    }
}
