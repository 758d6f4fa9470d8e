package org.boardpack.cli;

/** How a command ended, for schedulers (contract section 5). */
enum ExitCode {
    DONE(0),
    OUR_FAULT(1),
    FINDINGS(2),
    FILES_REFUSED(3),
    DATA_MISSING(4),
    WRONG_USAGE(64),
    INPUT_NOT_FOUND(66),
    STORE_IN_USE(69),
    OUTPUT_NOT_WRITABLE(73),
    TRY_LATER(75),
    NOT_PERMITTED(77),
    INTERRUPTED(130);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
