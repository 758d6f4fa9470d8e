/** The arithmetic of retention: catalogue, definitions, windows, scopes, roll-up. Pure: records in, records out. */
@NullMarked
package org.boardpack.metrics;

import org.jspecify.annotations.NullMarked;
