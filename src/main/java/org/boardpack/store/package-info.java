/** Where loads, snapshots, measures, figures and editions are kept. All SQL lives here. */
@NullMarked
package org.boardpack.store;

import org.jspecify.annotations.NullMarked;
