package org.boardpack.intake;

/** How a FIX-ME workbook is laid out: what its writer and its reader agree on. */
public final class FixMeFormat {

    /** The bad rows, to be corrected. */
    public static final String TO_FIX = "To fix";
    /** Rows that were corrected in an earlier round; laid out like {@link #TO_FIX}. */
    public static final String CORRECTED = "Corrected already";

    public static final String CHOICES = "Choices";

    /** Label and answer, a row each. */
    public static final String ABOUT = "About this file";

    /** First column: the line or row of the original that the row stands for. */
    public static final String LINE = "Line";
    /** Second column: No leaves the row out. The file's own columns follow. */
    public static final String KEEP_ROW = "Keep row";
    /** Last column. */
    public static final String WHAT_TO_FIX = "What to fix";

    /** Columns before the file's own. */
    public static final int BEFORE = 2;

    public static final String NAME = "Original";
    public static final String SHA_256 = "Original SHA-256";
    public static final String BYTES = "Original bytes";
    public static final String ROUND = "Round";
    public static final String FORMAT = "Format";

    /** Opens the name of every version of this format. */
    public static final String FORMAT_NAME = "Boardpack FIX-ME ";

    public static final String VERSION = "1";

    /** More rows than anybody corrects by hand. */
    public static final int MOST_ROWS = 50_000;

    private FixMeFormat() {}
}
