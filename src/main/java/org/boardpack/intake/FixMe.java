package org.boardpack.intake;

import java.util.List;
import java.util.SortedMap;

/**
 * A FIX-ME workbook that came back. It went through people's hands, so nothing of it is believed that is not checked.
 *
 * @param name of the original, as it may be shown
 * @param bytes size of the original
 * @param round 1 for the first workbook of a file
 * @param headings of the original's columns, as the workbook has them now
 * @param rows by the original's line
 */
public record FixMe(
        String name, String sha256, long bytes, int round, List<String> headings, SortedMap<Long, CorrectedRow> rows) {}
