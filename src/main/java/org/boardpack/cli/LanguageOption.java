package org.boardpack.cli;

import org.boardpack.pack.Language;
import picocli.CommandLine.Option;

/** {@code --lang}, for commands that say something in one language. */
final class LanguageOption {

    @Option(names = "--lang", paramLabel = "LANG", description = "en or cy. Default: en.")
    private String code = Language.ENGLISH.code();

    /**
     * The language.
     *
     * @throws IllegalArgumentException with a sentence for people when there is none
     */
    Language language() {
        return Language.ofCode(code);
    }
}
