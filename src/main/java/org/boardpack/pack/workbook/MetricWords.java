package org.boardpack.pack.workbook;

/**
 * A metric of the catalogue in one language.
 *
 * @param definition what is counted and how it is worked out
 * @param source the extracts that it comes from
 */
public record MetricWords(String name, String definition, String source) {}
