package org.boardpack.pack.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The shipped template as an analyst might change it. */
final class EditedTemplate {

    private EditedTemplate() {}

    static void edit(Path folder, Consumer<XSSFWorkbook> change) throws IOException {
        edit(folder, "pack.xlsx", change);
    }

    static void edit(Path folder, String name, Consumer<XSSFWorkbook> change) throws IOException {
        try (XSSFWorkbook workbook =
                new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(ShippedTemplate.PLACE)))) {
            change.accept(workbook);
            try (var out = Files.newOutputStream(folder.resolve(name))) {
                workbook.write(out);
            }
        }
    }

    static void put(XSSFSheet sheet, int row, int column, String text) {
        var cell = sheet.getRow(row).getCell(column);
        (cell == null ? sheet.getRow(row).createCell(column) : cell).setCellValue(text);
    }

    static void logo(XSSFWorkbook workbook, String alternative) {
        XSSFPicture picture = workbook.getSheet("Cover")
                .createDrawingPatriarch()
                .createPicture(
                        new XSSFClientAnchor(0, 0, 0, 0, 2, 1, 4, 5),
                        workbook.addPicture(dot(), Workbook.PICTURE_TYPE_PNG));
        picture.getCTPicture().getNvPicPr().getCNvPr().setDescr(alternative);
    }

    private static byte[] dot() {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            javax.imageio.ImageIO.write(
                    new java.awt.image.BufferedImage(2, 2, java.awt.image.BufferedImage.TYPE_INT_RGB), "png", png);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return png.toByteArray();
    }
}
