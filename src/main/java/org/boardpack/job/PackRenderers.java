package org.boardpack.job;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.boardpack.pack.Language;
import org.boardpack.pack.Pack;
import org.boardpack.pack.PackData;
import org.boardpack.pack.compose.PackComposer;
import org.boardpack.pack.pdf.PdfPackRenderer;
import org.boardpack.pack.template.BoardPackTemplate;
import org.boardpack.pack.workbook.WorkbookDesign;
import org.boardpack.pack.workbook.WorkbookRenderer;

/** The ways of writing a pack, with the workspace's templates where it has its own. Safe for several threads. */
final class PackRenderers {

    private final PackComposer composer;
    private final PdfPackRenderer pdf;
    private final WorkbookRenderer workbook;

    PackRenderers(Workspace workspace, Settings settings) {
        Path own = workspace.templates();
        BoardPackTemplate template = Files.isDirectory(own) ? BoardPackTemplate.in(own) : BoardPackTemplate.shipped();
        composer = new PackComposer(template, settings.ratesDecimals());
        pdf = new PdfPackRenderer(template.theme());
        workbook = new WorkbookRenderer(
                Files.isDirectory(own) ? WorkbookDesign.loadedFrom(own) : WorkbookDesign.builtIn(),
                settings.ratesDecimals());
    }

    void render(PackData data, Language language, PackFormat format, OutputStream out) throws IOException {
        switch (format) {
            case PDF -> pdf.render(composer.compose(data, language), twins(data, language), out);
            case XLSX -> workbook.render(data, language, out);
        }
    }

    /** Whatever languages are ordered, pages begin where they would if all were. */
    private List<Pack> twins(PackData data, Language language) {
        return Stream.of(Language.values())
                .filter(other -> other != language)
                .map(other -> composer.compose(data, other))
                .toList();
    }
}
