package org.boardpack.pack.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFShape;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Reads the template workbook: what an analyst may have changed is checked, and every mistake is told with its sheet and cell. */
final class TemplateReader {

    /** The sheet that shows how each kind of cell looks. */
    static final String STYLES = "Styles";

    /** The sheet that says how to use the template. */
    static final String READ_ME = "Read me";

    private static final int LARGEST_LOGO = 200_000;

    private final TemplateProblems problems;
    private final TemplateSheetReader sheets;

    private TemplateReader(TemplateProblems problems, SortedSet<String> texts) {
        this.problems = problems;
        this.sheets = new TemplateSheetReader(problems, texts);
    }

    /**
     * Reads a template.
     *
     * @param texts the keys of the wording
     * @throws WordingException with everything that is wrong
     */
    static WorkbookTemplate read(String file, byte[] bytes, SortedSet<String> texts) {
        TemplateProblems problems = new TemplateProblems(file);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            WorkbookTemplate template = new TemplateReader(problems, texts).read(workbook, bytes);
            problems.throwIfAny();
            return template;
        } catch (IOException | POIXMLException | OpenXML4JRuntimeException | IllegalArgumentException unreadable) {
            throw new WordingException(
                    "[" + file + "] is no Excel workbook (.xlsx), or it is damaged or protected with a"
                            + " password; open it in Excel and save it again, or delete it to use the one that comes with Boardpack");
        }
    }

    private WorkbookTemplate read(XSSFWorkbook workbook, byte[] bytes) {
        List<TemplateSheet> found = new ArrayList<>();
        Map<Look, Integer> looks = Map.of();
        Optional<Logo> logo = Optional.empty();
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            XSSFSheet sheet = workbook.getSheetAt(i);
            String name = sheet.getSheetName();
            if (name.equals(STYLES)) {
                looks = looks(sheet);
            } else if (!name.equals(READ_ME)) {
                sheets.read(sheet).ifPresent(found::add);
                logo = name.equals("Cover") ? logo(sheet) : logo;
            }
        }
        List<String> names = found.stream().map(TemplateSheet::id).toList();
        for (String needed : List.of("Cover", "Contents")) {
            if (!names.contains(needed)) {
                problems.add("there is no sheet \"" + needed + "\"; every workbook needs it");
            }
        }
        if (!names.isEmpty() && !names.get(0).equals("Cover")) {
            problems.add("the first sheet must be \"Cover\", for a workbook opens on its cover");
        }
        sheets.checkLinks(names);
        if (looks.isEmpty()) {
            problems.add("there is no sheet \"" + STYLES + "\", which shows how each kind of cell looks");
        }
        return new WorkbookTemplate(bytes, List.copyOf(found), looks, logo);
    }

    private Map<Look, Integer> looks(XSSFSheet sheet) {
        Map<String, Look> byLabel = new java.util.TreeMap<>();
        for (Look look : Look.values()) {
            byLabel.put(look.label(), look);
        }
        Map<Look, Integer> looks = new EnumMap<>(Look.class);
        for (int row = 1; row <= sheet.getLastRowNum(); row++) {
            XSSFCell label = cell(sheet, row, 0);
            XSSFCell sample = cell(sheet, row, 1);
            String said = TemplateSheetReader.text(label);
            Look look = byLabel.get(said);
            if (look != null && sample != null) {
                looks.put(look, (int) sample.getCellStyle().getIndex());
            } else if (!said.isEmpty()) {
                problems.add(
                        sheet,
                        row,
                        look == null ? 0 : 1,
                        look == null
                                ? "there is no kind of cell called \"" + said + "\""
                                        + NearestName.hint(said, byLabel.keySet())
                                : "there is no sample of \"" + said + "\"");
            }
        }
        for (Look look : Look.values()) {
            if (!looks.containsKey(look)) {
                problems.add("sheet \"" + STYLES + "\" has no row for \"" + look.label() + "\"");
            }
        }
        return looks;
    }

    private Optional<Logo> logo(XSSFSheet sheet) {
        if (sheet.getDrawingPatriarch() == null) {
            return Optional.empty();
        }
        Optional<Logo> logo = Optional.empty();
        for (XSSFShape shape : sheet.getDrawingPatriarch().getShapes()) {
            if (shape instanceof XSSFPicture picture) {
                String alternative =
                        picture.getCTPicture().getNvPicPr().getCNvPr().getDescr();
                int row = picture.getClientAnchor().getRow1();
                int column = picture.getClientAnchor().getCol1();
                if (alternative == null || alternative.isBlank()) {
                    problems.add(
                            sheet,
                            row,
                            column,
                            "the picture has no alternative text; in Excel, right-click it and choose Edit Alt Text");
                } else if (picture.getPictureData().getData().length > LARGEST_LOGO) {
                    problems.add(sheet, row, column, "the picture is larger than 200 KB; make it smaller");
                } else {
                    logo = Optional.of(new Logo(picture, alternative));
                }
            }
        }
        return logo;
    }

    static @Nullable XSSFCell cell(XSSFSheet sheet, int row, int column) {
        return sheet.getRow(row) == null ? null : sheet.getRow(row).getCell(column);
    }
}
