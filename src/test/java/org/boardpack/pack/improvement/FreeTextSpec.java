package org.boardpack.pack.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of text that people wrote. */
class FreeTextSpec {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Head of Workforce|Head of Workforce",
                "=HYPERLINK(\"x\")|'=HYPERLINK(\"x\")",
                "+44 1482|'+44 1482",
                "-2 posts|'-2 posts",
                "@lead|'@lead",
                "2 - 3 posts|2 - 3 posts",
                "Lead: jane.doe@nhs.wales|Lead: [e-mail address left out]",
                "Jane <jane.doe@nhs.wales>, WOD|Jane <[e-mail address left out]>, WOD",
                "mailto:a@b.uk|[e-mail address left out]"
            })
    void it_is_no_formula_and_has_no_address(String given, String shown) {
        assertThat(FreeText.of(given)).isEqualTo(shown);
    }

    @Test
    void nothing_stays_nothing() {
        assertThat(FreeText.of(null)).isEmpty();
    }
}
