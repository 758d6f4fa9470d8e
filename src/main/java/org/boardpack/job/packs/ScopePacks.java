package org.boardpack.job.packs;

import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.boardpack.pack.Language;
import org.boardpack.pack.Pack;
import org.boardpack.pack.PackData;
import org.boardpack.pack.compose.PackComposer;
import org.boardpack.pack.pdf.PackLayout;
import org.boardpack.pack.pdf.PdfPackRenderer;
import org.boardpack.pack.workbook.WorkbookRenderer;

/**
 * The packs of one scope in every language and format. Each language is composed once; whatever languages are ordered, a page begins where it
 * would if all were. Of one thread.
 */
final class ScopePacks {

    private final PackData data;
    private final PackComposer composer;
    private final PdfPackRenderer pdf;
    private final WorkbookRenderer workbook;
    private final Map<Language, Pack> composed = new EnumMap<>(Language.class);
    private final Map<Language, PackLayout> layouts = new EnumMap<>(Language.class);

    ScopePacks(PackData data, PackComposer composer, PdfPackRenderer pdf, WorkbookRenderer workbook) {
        this.data = data;
        this.composer = composer;
        this.pdf = pdf;
        this.workbook = workbook;
    }

    void render(Language language, PackFormat format, OutputStream out) throws IOException {
        switch (format) {
            case PDF -> layout(language).write(twins(language), out);
            case XLSX -> workbook.render(data, language, out);
        }
    }

    private Pack pack(Language language) {
        return composed.computeIfAbsent(language, one -> composer.compose(data, one));
    }

    private PackLayout layout(Language language) {
        return layouts.computeIfAbsent(language, one -> pdf.layOut(pack(one)));
    }

    private List<PackLayout> twins(Language language) {
        return Stream.of(Language.values())
                .filter(other -> other != language)
                .map(this::layout)
                .toList();
    }
}
