package org.boardpack.job;

import java.util.List;
import org.boardpack.inbox.Claim;

/** What one organisation sent for one month: one or more files that are worked on together. A file of many organisations is a delivery of its own. */
record Delivery(List<Claim> files) {}
