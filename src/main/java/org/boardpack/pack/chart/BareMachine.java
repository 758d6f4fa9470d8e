package org.boardpack.pack.chart;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Makes Java draw on a machine without screen, fonts or fontconfig, such as a bare server or container: there AWT fails even with
 * fonts of our own, unless it is told where its font configuration is. To be called before anything is drawn, first thing in
 * {@code main}.
 */
public final class BareMachine {

    /** A property of the JDK's own, not a published one; a test holds that it still works. */
    private static final String FONT_CONFIGURATION = "sun.awt.fontconfig";

    private BareMachine() {}

    /** Does nothing where the properties are set already, or where no temporary file can be written. */
    public static void prepare() {
        if (System.getProperty("java.awt.headless") == null) {
            System.setProperty("java.awt.headless", "true");
        }
        if (System.getProperty(FONT_CONFIGURATION) != null) {
            return;
        }
        try {
            Path file = Files.createTempFile("boardpack-fonts", ".properties");
            file.toFile().deleteOnExit();
            Files.writeString(file, "version=1\nsequence.allfonts=default\n", StandardCharsets.ISO_8859_1);
            System.setProperty(FONT_CONFIGURATION, file.toString());
        } catch (IOException noTemporaryFiles) {
            // Most machines draw without it; one that does not will say so when it draws.
            System.clearProperty(FONT_CONFIGURATION);
        }
    }
}
