package org.boardpack.pack;

/** Headings, sentences and tables of a plain HTML page, with everything escaped. */
final class HtmlPage {

    private final StringBuilder html;

    HtmlPage(StringBuilder html) {
        this.html = html;
    }

    void heading(String text) {
        html.append("<h2>").append(escape(text)).append("</h2>\n");
    }

    void sentence(String text) {
        html.append("<p>").append(escape(text)).append("</p>\n");
    }

    void open(String caption, String... headings) {
        html.append("<table>\n<caption>").append(escape(caption)).append("</caption>\n<thead><tr>");
        for (String heading : headings) {
            html.append("<th scope=\"col\">").append(escape(heading)).append("</th>");
        }
        html.append("</tr></thead>\n<tbody>\n");
    }

    void row(String... cells) {
        html.append("<tr>");
        for (String cell : cells) {
            html.append("<td>").append(escape(cell)).append("</td>");
        }
        html.append("</tr>\n");
    }

    void close() {
        html.append("</tbody>\n</table>\n");
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
