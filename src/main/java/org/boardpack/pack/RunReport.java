package org.boardpack.pack;

import java.util.List;
import org.boardpack.quality.Finding;

/**
 * {@code run-report.html} of an edition: what was loaded for its month, what was refused, what is missing, and how good the data is.
 *
 * @param method how the figures were counted, and whether that changed
 * @param loaded files with rows of the edition's month
 * @param refused files that loaded nothing
 * @param missing what was sent for the month before but not for this one
 * @param limits of control charts
 */
public record RunReport(
        EditionStamp edition,
        MethodNote method,
        List<ReportedFile> loaded,
        List<ReportedFile> refused,
        List<Missing> missing,
        LimitsReport limits) {

    /**
     * A file and what was found in it.
     *
     * @param organisations the codes that it speaks of, in order
     */
    public record ReportedFile(InputFile file, List<String> organisations, List<Finding> findings) {}

    /** An extract that an organisation still owes. */
    public record Missing(String organisation, String extract) {}

    /** The same with what there is to say of limits. */
    public RunReport with(LimitsReport said) {
        return new RunReport(edition, method, loaded, refused, missing, said);
    }

    /** One page without scripts, styles of its own only. */
    public String html() {
        StringBuilder page = new StringBuilder(4096);
        page.append("<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
                .append(escape(title()))
                .append(
                        "</title>\n<style>\nbody{font-family:Arial,sans-serif;line-height:1.5;max-width:70rem;margin:2rem auto;padding:0 1rem}\n")
                .append(
                        "table{border-collapse:collapse;width:100%}th,td{border-bottom:1px solid #767676;padding:.3rem .6rem;")
                .append(
                        "text-align:left;vertical-align:top}td.number{text-align:right}\n</style>\n</head>\n<body>\n<main>\n<h1>")
                .append(escape(title()))
                .append("</h1>\n<p>Made ")
                .append(edition.madeAt())
                .append(" by Boardpack ")
                .append(escape(edition.codeVersion()))
                .append(".</p>\n<p>Method: ")
                .append(escape(method.id()))
                .append(".");
        method.changedSince()
                .ifPresent(since ->
                        page.append(" <strong>").append(escape(since.inWords())).append("</strong>"));
        page.append("</p>\n");
        files(page, "Loaded for this month", "Nothing was loaded for this month.", loaded);
        files(page, "Refused", "No file was refused.", refused);
        missing(page);
        findings(page);
        limits.writeTo(new HtmlPage(page));
        return page.append("</main>\n</body>\n</html>\n").toString();
    }

    private String title() {
        return "Run report: " + edition.month() + ", edition " + edition.number() + " ("
                + edition.status().words() + ")";
    }

    private static void files(StringBuilder page, String heading, String none, List<ReportedFile> files) {
        page.append("<h2>").append(heading).append("</h2>\n");
        if (files.isEmpty()) {
            page.append("<p>").append(none).append("</p>\n");
            return;
        }
        open(page, heading, "File", "Extract", "Organisations", "Rows", "Verdict");
        for (ReportedFile reported : files) {
            InputFile file = reported.file();
            page.append("<tr>");
            cell(page, file.name());
            cell(page, file.extract());
            cell(page, some(reported.organisations()));
            number(page, file.rows().isPresent() ? String.valueOf(file.rows().getAsLong()) : "[c]");
            cell(page, file.verdict());
            page.append("</tr>\n");
        }
        close(page);
    }

    private static String some(List<String> codes) {
        return codes.size() <= 10 ? String.join(", ", codes) : codes.size() + " organisations";
    }

    private void missing(StringBuilder page) {
        page.append("<h2>Missing</h2>\n");
        if (missing.isEmpty()) {
            page.append("<p>Everything that was sent for the month before was sent for this one.</p>\n");
            return;
        }
        open(page, "Sent for the month before, not for this one", "Organisation", "Extract");
        for (Missing owed : missing) {
            page.append("<tr>");
            cell(page, owed.organisation());
            cell(page, owed.extract());
            page.append("</tr>\n");
        }
        close(page);
    }

    private void findings(StringBuilder page) {
        page.append("<h2>Data quality</h2>\n");
        if (loaded.stream().allMatch(file -> file.findings().isEmpty()) && refused.isEmpty()) {
            page.append("<p>Nothing was found wrong.</p>\n");
            return;
        }
        open(
                page,
                "What was found, by organisation",
                "Organisations",
                "File",
                "Code",
                "Severity",
                "Rows",
                "What",
                "What to do");
        loaded.forEach(file -> findings(page, file));
        refused.forEach(file -> findings(page, file));
        close(page);
    }

    private static void findings(StringBuilder page, ReportedFile reported) {
        for (Finding finding : reported.findings()) {
            page.append("<tr>");
            cell(page, some(reported.organisations()));
            cell(page, reported.file().name());
            cell(page, finding.code());
            cell(page, finding.severity().word());
            number(page, counted(reported, finding));
            cell(page, finding.what());
            cell(page, finding.doThis());
            page.append("</tr>\n");
        }
    }

    /** A finding in every row tells how many rows there are, and one in few how many people it is about. */
    private static String counted(ReportedFile reported, Finding finding) {
        return reported.file().rows().isPresent() ? String.valueOf(finding.count()) : "[c]";
    }

    private static void open(StringBuilder page, String caption, String... headings) {
        new HtmlPage(page).open(caption, headings);
    }

    private static void close(StringBuilder page) {
        new HtmlPage(page).close();
    }

    private static void cell(StringBuilder page, String text) {
        page.append("<td>").append(escape(text)).append("</td>");
    }

    private static void number(StringBuilder page, String number) {
        page.append("<td class=\"number\">").append(escape(number)).append("</td>");
    }

    private static String escape(String text) {
        return HtmlPage.escape(text);
    }
}
