package org.boardpack.cli;

/** Why somebody decided something, as typed. It stays in the ledger for good, so it is one line that can be read. */
final class Reason {

    private Reason() {}

    /**
     * The reason, fit to be written down.
     *
     * @param otherwise what to say when there is none
     */
    static String of(String typed, String otherwise) {
        if (typed.isBlank()) {
            throw new UsageException(ExitCode.WRONG_USAGE, otherwise + ": --reason \"...\"");
        }
        if (!Visible.isLine(typed)) {
            throw new UsageException(
                    ExitCode.WRONG_USAGE,
                    "Write the reason on one line: a line break, a tab or another character that cannot be seen is in it."
                            + " Nothing was changed.");
        }
        return typed.strip();
    }
}
