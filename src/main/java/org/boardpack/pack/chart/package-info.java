/** Charts and the fonts they need: JFreeChart lives here. */
@NullMarked
package org.boardpack.pack.chart;

import org.jspecify.annotations.NullMarked;
