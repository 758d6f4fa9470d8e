package org.boardpack.bench;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import net.sf.jasperreports.engine.data.JRBeanCollectionDataSource;
import net.sf.jasperreports.engine.fonts.FontFamily;
import net.sf.jasperreports.engine.fonts.SimpleFontFamily;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import net.sf.jasperreports.pdf.SimplePdfReportConfiguration;
import net.sf.jasperreports.pdf.type.PdfaConformanceEnum;

/**
 * A pack as JasperReports writes it: the same texts, the rows of the same tables tagged as tables, the values of the same charts drawn by
 * JFreeChart as vectors with real text, the same two fonts embedded, A4 landscape, tagged and declared PDF/A-2a. What it does not do, and is
 * not charged for: scopes of headings, lists, icons, labels at the ends of lines, columns side by side, fitting on sheets.
 */
final class JasperPack {

    private final SimpleJasperReportsContext context = new SimpleJasperReportsContext(DefaultJasperReportsContext.getInstance());
    private final JasperReport report;
    private final Path profile;

    @SuppressWarnings("deprecation") // there is no other way to register a font without files of its own
    JasperPack() throws JRException, IOException {
        SimpleFontFamily family = new SimpleFontFamily(context);
        family.setName(JasperDesigns.FONT);
        family.setNormal("liberation/LiberationSans-Regular.ttf");
        family.setBold("liberation/LiberationSans-Bold.ttf");
        family.setNormalPdfFont("liberation/LiberationSans-Regular.ttf");
        family.setBoldPdfFont("liberation/LiberationSans-Bold.ttf");
        family.setPdfEncoding("Identity-H");
        family.setPdfEmbedded(true);
        context.setExtensions(FontFamily.class, List.of(family));
        this.report = JasperCompileManager.getInstance(context).compile(JasperDesigns.pack());
        this.profile = Files.createTempFile("sRGB", ".icc");
        Files.write(profile, ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        profile.toFile().deleteOnExit();
    }

    void render(List<JasperLines.Line> lines, OutputStream out) throws JRException {
        JasperPrint print = JasperFillManager.getInstance(context)
                .fill(
                        report,
                        new HashMap<>(Map.of("REPORT_LOCALE", Locale.UK)),
                        new JRBeanCollectionDataSource(lines));
        JRPdfExporter exporter = new JRPdfExporter(context);
        exporter.setExporterInput(new SimpleExporterInput(print));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
        SimplePdfReportConfiguration drawing = new SimplePdfReportConfiguration();
        drawing.setForceSvgShapes(false);
        exporter.setConfiguration(drawing);
        SimplePdfExporterConfiguration configuration = new SimplePdfExporterConfiguration();
        configuration.setTagged(true);
        configuration.setTagLanguage("en-GB");
        configuration.setMetadataTitle("Pack");
        configuration.setDisplayMetadataTitle(true);
        configuration.setCompressed(true);
        configuration.setPdfaConformance(PdfaConformanceEnum.PDFA_2A);
        configuration.setIccProfilePath(profile.toString());
        exporter.setConfiguration(configuration);
        exporter.exportReport();
    }
}
