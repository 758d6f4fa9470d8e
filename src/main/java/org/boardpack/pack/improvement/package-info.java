/** Hot spots, the sector grid, plans, actions and self-assessment as CSV files, for programs and for people with a spreadsheet. */
@NullMarked
package org.boardpack.pack.improvement;

import org.jspecify.annotations.NullMarked;
