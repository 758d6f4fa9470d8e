package org.boardpack.store;

/** The newest entry that somebody saw. Kept outside the store, it shows when later entries are cut off. */
public record LedgerHead(long number, String hash) {}
