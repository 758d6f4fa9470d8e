/** What is being done about retention, and where it is needed most: hot spots, the sector grid, plans, actions, self-assessment. Pure. */
@NullMarked
package org.boardpack.metrics.improvement;

import org.jspecify.annotations.NullMarked;
