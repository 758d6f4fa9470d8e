package org.boardpack.pack.chart;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;

/** A sheet as a PNG file, at twice the size so that it stays sharp on paper; its description is in the file. */
public final class PngSheet {

    private static final int SCALE = 2;
    private static final String TEXTS = "javax_imageio_png_1.0";

    private PngSheet() {}

    /** Writes the file; the stream stays open. */
    public static void write(ChartSheet sheet, OutputStream out) throws IOException {
        BufferedImage image =
                new BufferedImage(SCALE * ChartSheet.WIDTH, SCALE * ChartSheet.HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.scale(SCALE, SCALE);
        sheet.paint(graphics);
        graphics.dispose();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            IIOMetadata metadata = writer.getDefaultImageMetadata(new ImageTypeSpecifier(image), null);
            metadata.mergeTree(TEXTS, texts(Map.of("Title", sheet.title(), "Description", sheet.alternative())));
            writer.write(new IIOImage(image, null, metadata));
        } finally {
            writer.dispose();
        }
    }

    private static IIOMetadataNode texts(Map<String, String> texts) {
        IIOMetadataNode all = new IIOMetadataNode("iTXt");
        texts.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(text -> {
            IIOMetadataNode entry = new IIOMetadataNode("iTXtEntry");
            entry.setAttribute("keyword", text.getKey());
            entry.setAttribute("compressionFlag", "FALSE");
            entry.setAttribute("compressionMethod", "0");
            entry.setAttribute("languageTag", "");
            entry.setAttribute("translatedKeyword", "");
            entry.setAttribute("text", text.getValue());
            all.appendChild(entry);
        });
        IIOMetadataNode root = new IIOMetadataNode(TEXTS);
        root.appendChild(all);
        return root;
    }
}
