/** One file with everything that an installation is: written whole, read with suspicion. */
@NullMarked
package org.boardpack.backup;

import org.jspecify.annotations.NullMarked;
