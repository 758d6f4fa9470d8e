package org.boardpack.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.boardpack.inbox.Waiting;
import org.boardpack.job.edition.EditionReport;
import org.boardpack.job.ingest.IngestReport;
import org.boardpack.job.ingest.IngestReport.FileOutcome;
import org.boardpack.metrics.Figure;
import org.boardpack.metrics.Unit;
import org.boardpack.quality.Verdict;
import org.boardpack.workforce.ReportingMonth;

/** Says what a run came to, in a few lines for people or as data for programs. */
final class Reports {

    /** Beyond this many files only those that need somebody are named. */
    private static final int NAMED_FILES = 12;

    private static final int MOST_NAMED = 10;

    private Reports() {}

    static void say(IngestReport report, Terminal terminal) {
        if (report.files().isEmpty()) {
            terminal.say(report.waiting().isEmpty() ? "The inbox holds nothing new." : "Nothing was taken in.");
            sayWhatWaits(report.waiting(), terminal);
            return;
        }
        for (FileOutcome file : report.files()) {
            boolean needsSomebody = !file.verdict().isLoaded();
            if (needsSomebody || report.files().size() <= NAMED_FILES) {
                terminal.say(inWords(file)
                        + (file.note().isBlank() ? "" : "\n    " + file.note().replace("\n", "\n    "))
                        + (file.verdict() == Verdict.HELD
                                ? "\n    If it is right: boardpack accept " + file.reference() + " --reason \"...\""
                                : ""));
            }
        }
        terminal.say("Files: " + report.loaded() + " loaded, "
                + (report.held() == 0 ? "" : report.held() + " held, ") + report.refused()
                + " refused. Receipts are in receipts/.");
        sayWhatWaits(report.waiting(), terminal);
    }

    /** Such as {@code ACCEPTED  leavers.csv  (Leavers, March 2025, ...)}. */
    static String inWords(FileOutcome file) {
        return file.verdict().words() + "  " + Visible.line(file.name())
                + (file.looksLike().isBlank() ? "" : "  (" + file.looksLike() + ")");
    }

    private static void sayWhatWaits(List<Waiting> waiting, Terminal terminal) {
        waiting.forEach(file -> terminal.say(inWords(file)));
        if (waiting.stream().anyMatch(Waiting::isArriving)) {
            terminal.say("Run again when everything is there.");
        }
    }

    /**
     * How intake alone ends: what was refused comes before what is still to come.
     *
     * @param strict whether warnings count
     */
    static ExitCode exitCode(IngestReport report, boolean strict) {
        if (!report.isAllLoaded()) {
            return ExitCode.FILES_REFUSED;
        }
        if (report.isMoreArriving()) {
            return ExitCode.TRY_LATER;
        }
        return strict && report.hasWarnings() ? ExitCode.FINDINGS : ExitCode.DONE;
    }

    /** Such as {@code Left in the inbox: leavers.csv.part. This is still being copied, by its name.} */
    static String inWords(Waiting file) {
        return "Left in the inbox: " + Visible.line(file.name()) + ". " + file.why();
    }

    static List<Map<String, Object>> asData(List<Waiting> waiting) {
        return waiting.stream()
                .map(file -> {
                    Map<String, Object> said = new LinkedHashMap<>();
                    said.put("name", file.name());
                    said.put("why", file.why());
                    said.put("arriving", file.isArriving());
                    return said;
                })
                .toList();
    }

    /** Such as {@code March 2025, edition 1 (provisional): packs are written}. */
    static String inWords(EditionReport report) {
        String edition = inWords(report.month()) + ", edition " + report.edition() + " ("
                + report.status().words() + ")";
        return edition
                + switch (report.outcome()) {
                    case PUBLISHED -> ": packs are written";
                    case UNCHANGED -> " stands: nothing has changed since it was made";
                    case CLOSED ->
                        " stands: the month is closed. What it would be made from has changed since; it is not in"
                                + " these packs. If it must be, open the month again with: boardpack reopen "
                                + report.month() + " --reason \"...\", then: boardpack rerun --month "
                                + report.month();
                    case COMPUTED -> ": figures are computed. Write the packs with: boardpack render";
                };
    }

    static void say(EditionReport report, Terminal terminal) {
        terminal.say(inWords(report));
        terminal.say(String.format(
                Locale.UK,
                "Figures of the month: %,d computed, %,d suppressed, %,d missing",
                report.figures().getOrDefault("ok", 0L),
                report.figures().getOrDefault("suppressed", 0L),
                report.figures().getOrDefault("missing", 0L)));
        if (!report.withoutSnapshot().isEmpty()) {
            terminal.say("No staff in post came for the month from " + named(report.withoutSnapshot())
                    + ". Their figures, and those of what they are part of, are missing [x].");
        }
        if (report.outcome() != EditionReport.Outcome.COMPUTED) {
            terminal.say("Packs: " + report.folder());
        }
    }

    private static String named(List<String> codes) {
        String first = String.join(", ", codes.subList(0, Math.min(MOST_NAMED, codes.size())));
        return codes.size() <= MOST_NAMED ? first : first + " and " + (codes.size() - MOST_NAMED) + " more";
    }

    static String inWords(ReportingMonth month) {
        return month.value().getMonth().getDisplayName(java.time.format.TextStyle.FULL, Locale.UK) + " "
                + month.value().getYear();
    }

    /** Such as {@code Staff in post: 1,512}. */
    static String inWords(Figure figure) {
        String name = switch (figure.metric()) {
            case HEADCOUNT -> "Staff in post (people)";
            case NHS_LEAVER_RATE -> "NHS leaver rate, 12 months";
            case TURNOVER_HC -> "Turnover (people), 12 months";
            case SICKNESS_RATE -> "Sickness, 12 months";
            case AGENCY_SHARE_OF_PAY -> "Agency share of pay, year to date";
            default -> figure.metric().id();
        };
        return name + ": " + value(figure) + "  [" + figure.reference() + "]";
    }

    private static String value(Figure figure) {
        BigDecimal value = figure.value();
        if (value == null) {
            return figure.status().id() + " " + figure.marker();
        }
        return figure.metric().unit() == Unit.PERCENT
                ? value.setScale(2, RoundingMode.HALF_UP) + " %"
                : String.format(
                        Locale.UK,
                        "%,d",
                        value.setScale(0, RoundingMode.HALF_UP).longValueExact());
    }

    static Map<String, Object> asData(IngestReport report) {
        List<Map<String, Object>> files = report.files().stream()
                .map(file -> {
                    Map<String, Object> said = new LinkedHashMap<String, Object>();
                    said.put("name", file.name());
                    said.put("verdict", file.verdict().words());
                    said.put("looksLike", file.looksLike());
                    said.put("rows", file.rows());
                    said.put("reference", file.reference());
                    said.put("note", file.note());
                    return said;
                })
                .toList();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("loaded", report.loaded());
        data.put("held", report.held());
        data.put("refused", report.refused());
        data.put("files", files);
        data.put("waiting", asData(report.waiting()));
        return data;
    }

    static Map<String, Object> asData(EditionReport report) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("month", report.month().toString());
        data.put("edition", report.edition());
        data.put("status", report.status().id());
        data.put("outcome", report.outcome().name().toLowerCase(Locale.ROOT));
        data.put("folder", report.folder().toString());
        data.put("scopes", report.scopes());
        data.put("figures", report.figures());
        return data;
    }
}
