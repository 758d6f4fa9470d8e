package org.boardpack.store;

/**
 * That a load replaced an earlier one of the same organisation, month and extract, with other rows.
 *
 * @param before how many rows the earlier one had
 * @param after how many rows count now
 * @param file the name of the file that the earlier one came from
 * @param isSameTakingIn whether that file came with the same taking-in
 */
public record Replaced(LoadKey key, long before, long after, String file, boolean isSameTakingIn) {}
