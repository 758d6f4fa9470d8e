/** The one folder of an installation: where everything is in it, and its settings. */
@NullMarked
package org.boardpack.job.workspace;

import org.jspecify.annotations.NullMarked;
