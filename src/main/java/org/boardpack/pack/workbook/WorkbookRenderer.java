package org.boardpack.pack.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Date;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.boardpack.pack.Language;
import org.boardpack.pack.PackData;

/**
 * Makes the Excel Board pack of one scope. The same pack data give the same bytes on any machine; a workbook that does not pass the
 * {@link ReleaseGate} never leaves. Holds no state between packs, so threads may share it.
 */
public final class WorkbookRenderer {

    /** METRICS.md: rates have two decimals in England, one in Wales. */
    private static final int MOST_DECIMALS = 5;

    private final WorkbookDesign design;
    private final int rateDecimals;
    private final Map<Language, CellStyles> styles = new EnumMap<>(Language.class);
    private final ReleaseGate gate = new ReleaseGate();

    /**
     * @param rateDecimals how many decimals of a percentage are shown, 0 to 5; the cells keep full precision
     */
    public WorkbookRenderer(WorkbookDesign design, int rateDecimals) {
        if (rateDecimals < 0 || rateDecimals > MOST_DECIMALS) {
            throw new IllegalArgumentException("rates can be shown with 0 to 5 decimals, not " + rateDecimals);
        }
        this.design = design;
        this.rateDecimals = rateDecimals;
        for (Language language : Language.values()) {
            styles.put(language, design.template(language).styles(language, rateDecimals));
        }
    }

    /**
     * Writes the workbook of the pack in one language. The stream stays open.
     *
     * @throws ReleaseRefusedException when the finished workbook holds something that must not be published; nothing is written then
     * @throws IOException when the stream does not take it
     */
    public void render(PackData pack, Language language, OutputStream out) throws IOException {
        WorkbookTemplate template = design.template(language);
        byte[] workbook = render(
                PackReading.of(pack, language, design.words(language), template.sheets(), rateDecimals), template);
        gate.check(workbook);
        out.write(workbook);
    }

    private byte[] render(PackReading reading, WorkbookTemplate template) throws IOException {
        CellStyles looks = Objects.requireNonNull(styles.get(reading.language()));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook skeleton = looks.open()) {
            SheetFrame frame = new SheetFrame(skeleton, new PageFooter(reading));
            Map<String, SheetPlan> plansByPart = new HashMap<>();
            for (TemplateSheet sheet : template.sheets()) {
                SheetPlan plan = SheetKinds.of(sheet.id()).plan(reading, sheet);
                plansByPart.put(frame.add(plan), plan);
            }
            template.logo().ifPresent(logo -> logo.drawOn(skeleton.getSheetAt(0)));
            skeleton.setActiveSheet(0);
            describe(skeleton.getProperties(), reading);
            new WorkbookZip(looks, plansByPart).save(skeleton, bytes);
        }
        return bytes.toByteArray();
    }

    /** Title, language and the edition's own time; the maker is the program, never a person. */
    private static void describe(POIXMLProperties properties, PackReading reading) {
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        Optional<Date> madeAt = Optional.of(Date.from(reading.pack().edition().madeAt()));
        core.setCreated(madeAt);
        core.setModified(madeAt);
        core.setCreator(ReleaseGate.MAKER);
        core.setTitle(reading.fill("{{cover.title}}"));
        core.setSubjectProperty(reading.monthInWords(reading.month()));
        core.getUnderlyingProperties().setLanguageProperty(reading.language().tag());
        properties.getExtendedProperties().setApplication(ReleaseGate.MAKER);
    }
}
