/** What we were sent, exactly as it came: listing, claiming, fingerprints, archive, quarantine, receipts. */
@NullMarked
package org.boardpack.inbox;

import org.jspecify.annotations.NullMarked;
