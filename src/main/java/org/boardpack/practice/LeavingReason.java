package org.boardpack.practice;

/** A leaving reason, and whether METRICS.md counts it as turnover. */
record LeavingReason(String name, boolean turnover) {}
