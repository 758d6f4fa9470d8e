package org.boardpack.practice;

/** How much {@code truth.csv} tells; it costs memory: about 8 bytes a person and month of the last 13 months. */
public enum TruthLevel {
    /** Every organisation, system, region and nation. */
    ALL,
    /** Organisations only: no roll-ups. */
    ORGANISATIONS,
    /** No truth.csv. */
    NONE
}
