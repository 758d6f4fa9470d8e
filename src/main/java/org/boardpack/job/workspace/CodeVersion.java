package org.boardpack.job.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/** The version of the program, from the build. */
public final class CodeVersion {

    private CodeVersion() {}

    /** Such as {@code 0.1.0}; "development" outside a build. */
    public static String current() {
        try (InputStream in = CodeVersion.class.getResourceAsStream("/META-INF/build-info.properties")) {
            Properties build = new Properties();
            if (in != null) {
                build.load(in);
            }
            return build.getProperty("build.version", "development");
        } catch (IOException unreadable) {
            return "development";
        }
    }
}
