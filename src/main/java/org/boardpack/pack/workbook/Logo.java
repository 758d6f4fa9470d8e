package org.boardpack.pack.workbook;

import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The picture on the template's cover, with what it shows in words. */
final class Logo {

    private final byte[] image;
    private final int kind;
    private final String alternative;
    private final XSSFClientAnchor place;

    Logo(XSSFPicture picture, String alternative) {
        image = picture.getPictureData().getData().clone();
        kind = picture.getPictureData().getPictureType();
        this.alternative = alternative;
        XSSFClientAnchor of = picture.getClientAnchor();
        place = new XSSFClientAnchor(
                of.getDx1(),
                of.getDy1(),
                of.getDx2(),
                of.getDy2(),
                of.getCol1(),
                of.getRow1(),
                of.getCol2(),
                of.getRow2());
    }

    /** Puts it where the template has it. */
    void drawOn(XSSFSheet sheet) {
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        XSSFClientAnchor at = new XSSFClientAnchor(
                place.getDx1(),
                place.getDy1(),
                place.getDx2(),
                place.getDy2(),
                place.getCol1(),
                place.getRow1(),
                place.getCol2(),
                place.getRow2());
        XSSFPicture picture = drawing.createPicture(at, sheet.getWorkbook().addPicture(image, kind));
        picture.getCTPicture().getNvPicPr().getCNvPr().setDescr(alternative);
    }
}
