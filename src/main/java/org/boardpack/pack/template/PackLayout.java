package org.boardpack.pack.template;

import java.util.List;

/**
 * What {@code pack.yaml} says: the pages of the pack in their order.
 *
 * @param coverTexts the keys of the paragraphs on the cover
 */
public record PackLayout(List<String> coverTexts, List<PageTemplate> pages) {}
