package org.boardpack.pack.template;

import java.util.List;

/**
 * What {@code pack.yaml} says: the pages of the pack in their order.
 *
 * @param coverTexts the keys of the paragraphs on the cover
 * @param coverBlocks what stands on the cover below everything else
 */
public record PackLayout(List<String> coverTexts, List<BlockTemplate> coverBlocks, List<PageTemplate> pages) {}
