package org.boardpack.intake;

import java.io.IOException;

/** The bytes of a file cannot be read as an extract at all; carries the rule that says why, never content. */
final class UnreadableFileException extends IOException {

    private static final long serialVersionUID = 1L;

    private final Rule rule;
    private final String detail;

    UnreadableFileException(Rule rule) {
        this(rule, "");
    }

    UnreadableFileException(Rule rule, String detail) {
        super(rule.name());
        this.rule = rule;
        this.detail = detail;
    }

    Rule rule() {
        return rule;
    }

    String detail() {
        return detail;
    }
}
