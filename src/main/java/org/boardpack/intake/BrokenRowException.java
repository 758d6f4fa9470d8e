package org.boardpack.intake;

import java.io.IOException;

/** From this row on the file cannot be read: carries the rule, the true line and a detail, never content. */
final class BrokenRowException extends IOException {

    private static final long serialVersionUID = 1L;

    private final Rule rule;
    private final long line;
    private final String detail;

    BrokenRowException(Rule rule, long line, String detail) {
        super(rule.name());
        this.rule = rule;
        this.line = line;
        this.detail = detail;
    }

    Rule rule() {
        return rule;
    }

    long line() {
        return line;
    }

    String detail() {
        return detail;
    }
}
