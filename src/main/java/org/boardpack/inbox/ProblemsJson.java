package org.boardpack.inbox;

import java.util.Locale;
import java.util.stream.Collectors;
import org.boardpack.quality.Finding;
import org.jspecify.annotations.Nullable;

/** {@code problems.json}: the report of a file for programs. */
final class ProblemsJson {

    private ProblemsJson() {}

    static String text(FileReport report) {
        return "{\n"
                + "  \"schemaVersion\": 1,\n"
                + "  \"file\": " + quoted(report.name()) + ",\n"
                + "  \"sha256\": " + quoted(report.fingerprint().sha256()) + ",\n"
                + "  \"bytes\": " + report.bytes() + ",\n"
                + "  \"rows\": " + report.rows() + ",\n"
                + "  \"verdict\": " + quoted(report.verdict().words()) + ",\n"
                + "  \"looksLike\": " + quoted(report.looksLike()) + ",\n"
                + "  \"checkedAt\": " + quoted(report.checkedAt().toString()) + ",\n"
                + "  \"problems\": ["
                + report.findings().stream().map(ProblemsJson::problem).collect(Collectors.joining(",", "", "\n  "))
                + "]\n}\n";
    }

    private static String problem(Finding finding) {
        return "\n    {\"code\": " + quoted(finding.code())
                + ", \"severity\": " + quoted(finding.severity().word())
                + ", \"count\": " + finding.count()
                + ", \"line\": "
                + (finding.firstAt().line() == 0 ? "null" : finding.firstAt().line())
                + ", \"sheet\": " + quoted(finding.firstAt().sheet())
                + ", \"cell\": " + quoted(finding.firstAt().cell())
                + ", \"column\": " + quoted(finding.heading())
                + ", \"what\": " + quoted(finding.what())
                + ", \"doThis\": " + quoted(finding.doThis()) + "}";
    }

    private static String quoted(@Nullable String text) {
        if (text == null) {
            return "null";
        }
        StringBuilder json = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ' || c == '\u2028' || c == '\u2029' || Character.isSurrogate(c)) {
                json.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                json.append(c);
            }
        }
        return json.append('"').toString();
    }
}
