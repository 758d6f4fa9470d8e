package org.boardpack.job.packs;

import java.nio.file.Files;
import java.nio.file.Path;
import org.boardpack.job.basis.EditionSource;
import org.boardpack.job.workspace.Settings;
import org.boardpack.job.workspace.Workspace;
import org.boardpack.pack.PackData;
import org.boardpack.pack.compose.PackComposer;
import org.boardpack.pack.pdf.PdfPackRenderer;
import org.boardpack.pack.template.BoardPackTemplate;
import org.boardpack.pack.workbook.WorkbookDesign;
import org.boardpack.pack.workbook.WorkbookRenderer;

/** The ways of writing a pack, with the workspace's templates where it has its own. Safe for several threads. */
public final class PackRenderers {

    private final PackComposer composer;
    private final PdfPackRenderer pdf;
    private final WorkbookRenderer workbook;

    public PackRenderers(Workspace workspace, Settings settings) {
        Path own = workspace.templates();
        BoardPackTemplate template = Files.isDirectory(own) ? BoardPackTemplate.in(own) : BoardPackTemplate.shipped();
        composer = new PackComposer(template, settings.ratesDecimals());
        pdf = new PdfPackRenderer(template.theme());
        workbook = new WorkbookRenderer(
                Files.isDirectory(own) ? WorkbookDesign.loadedFrom(own) : WorkbookDesign.builtIn(),
                settings.ratesDecimals());
    }

    /** As an edition is to be written that is made from that. */
    public static PackRenderers of(EditionSource source) {
        return new PackRenderers(source.files(), source.inputs().settings());
    }

    /** The packs of one scope. */
    public ScopePacks of(PackData data) {
        return new ScopePacks(data, composer, pdf, workbook);
    }
}
