package org.boardpack.pack.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.boardpack.pack.chart.LiberationSans;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The public-sector checklist for accessible spreadsheets, what concerns the eye: letters, alignment, room. */
@Tag("slow")
class SpreadsheetLooksTest {

    @Test
    void nothingIsSaidByColourAlone() {
        for (ReadWorkbook workbook : EveryScope.all()) {
            assertThat(workbook.sheets())
                    .allSatisfy(sheet -> assertThat(
                                    sheet.getSheetConditionalFormatting().getNumConditionalFormattings())
                            .isZero());
        }
    }

    @Test
    void lettersAreSansSerifOfTwelvePointsOrMoreAndStandOutFromTheirGround() {
        for (ReadWorkbook workbook : EveryScope.all()) {
            EveryScope.everyCell(workbook, cell -> {
                XSSFFont font = cell.getCellStyle().getFont();
                assertThat(font.getFontName()).isEqualTo("Arial");
                assertThat(font.getFontHeightInPoints()).isGreaterThanOrEqualTo((short) 12);
                assertThat(font.getColor()).isIn(IndexedColors.BLACK.getIndex(), IndexedColors.DARK_BLUE.getIndex());
                assertThat(cell.getCellStyle().getFillPattern()).isEqualTo(FillPatternType.NO_FILL);
            });
        }
    }

    @Test
    void numbersStandToTheRightTextAndDatesToTheLeft() {
        for (ReadWorkbook workbook : EveryScope.all()) {
            EveryScope.everyCell(workbook, cell -> {
                boolean isNumber = cell.getCellType() == CellType.NUMERIC && !DateUtil.isCellDateFormatted(cell);
                HorizontalAlignment alignment = cell.getCellStyle().getAlignment();
                if (isNumber) {
                    assertThat(alignment).isEqualTo(HorizontalAlignment.RIGHT);
                } else if (cell.getCellType() == CellType.NUMERIC) {
                    assertThat(alignment).isEqualTo(HorizontalAlignment.LEFT);
                }
            });
        }
    }

    @Test
    void everyTextOfATableIsVisibleInItsColumnOrWrapped() {
        Set<String> cut = new TreeSet<>();
        for (ReadWorkbook workbook : EveryScope.all()) {
            EveryScope.everyCell(workbook, cell -> {
                boolean isOfTable = cell.getRowIndex()
                        >= cell.getSheet().getTables().stream()
                                .mapToInt(XSSFTable::getStartRowIndex)
                                .findFirst()
                                .orElse(Integer.MAX_VALUE);
                int width = cell.getSheet().getColumnWidth(cell.getColumnIndex()) / 256;
                String said = cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : "";
                if (isOfTable && !cell.getCellStyle().getWrapText() && said.length() > width) {
                    cut.add(cell.getSheet().getSheetName() + ", column " + cell.getColumnIndex() + " of " + width + ": "
                            + said);
                }
            });
        }
        assertThat(cut).isEmpty();
    }

    @Test
    void noWordOfAHeadingIsBrokenAndEveryWrappedTextHasRoomForItsLines() {
        FontRenderContext screen = new FontRenderContext(null, true, true);
        Font regular = LiberationSans.regular(16);
        Font bold = LiberationSans.bold(16);
        double digit = regular.getStringBounds("0", screen).getWidth();
        Set<String> cut = new TreeSet<>();
        for (ReadWorkbook workbook : EveryScope.all()) {
            EveryScope.everyCell(workbook, cell -> {
                if (cell.getCellType() != CellType.STRING
                        || !cell.getCellStyle().getWrapText()) {
                    return;
                }
                Font font = cell.getCellStyle().getFont().getBold() ? bold : regular;
                String text = cell.getStringCellValue();
                double across = digit
                        * (cell.getSheet().getColumnWidth(cell.getColumnIndex()) / 256.0
                                - cell.getCellStyle().getIndention());
                ToDoubleFunction<String> width =
                        said -> font.getStringBounds(said, screen).getWidth();
                String at = cell.getSheet().getSheetName() + " " + cell.getReference();
                if (font == bold
                        && Stream.of(text.split("[ -]")).anyMatch(word -> width.applyAsDouble(word) > across)) {
                    cut.add(at + " breaks a word of " + text);
                }
                if (linesOf(text, across, width) > Math.round(cell.getRow().getHeightInPoints() / 17)) {
                    cut.add(at + " needs another line: " + text);
                }
            });
        }
        assertThat(cut).isEmpty();
    }

    private static int linesOf(String text, double across, ToDoubleFunction<String> width) {
        int lines = 1;
        String line = "";
        for (String word : text.split(" ")) {
            String with = line.isEmpty() ? word : line + " " + word;
            if (width.applyAsDouble(with) > across && !line.isEmpty()) {
                lines++;
                with = word;
            }
            line = with;
        }
        return lines;
    }
}
