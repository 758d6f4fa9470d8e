package org.boardpack.pack.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.boardpack.pack.Language;

/**
 * The template workbook, read and found good: which sheets a workbook has and in which order, what stands on them, and how cells look.
 * Immutable.
 */
final class WorkbookTemplate {

    private final byte[] bytes;
    private final List<TemplateSheet> sheets;
    private final Map<Look, Integer> looks;
    private final Optional<Logo> logo;

    WorkbookTemplate(byte[] bytes, List<TemplateSheet> sheets, Map<Look, Integer> looks, Optional<Logo> logo) {
        this.bytes = bytes;
        this.sheets = sheets;
        this.looks = looks;
        this.logo = logo;
    }

    List<TemplateSheet> sheets() {
        return sheets;
    }

    Optional<Logo> logo() {
        return logo;
    }

    CellStyles styles(Language language, int rateDecimals) {
        try {
            return TemplateStyles.of(bytes, looks, language, rateDecimals);
        } catch (IOException wasReadBefore) {
            throw new UncheckedIOException(wasReadBefore);
        }
    }
}
