/** What is wrong with data and how we say so: findings, severities, places, verdicts. */
@NullMarked
package org.boardpack.quality;

import org.jspecify.annotations.NullMarked;
