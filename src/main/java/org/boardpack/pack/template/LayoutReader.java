package org.boardpack.pack.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;

/** Reads {@code pack.yaml}: the pages, and the wording that each refers to. */
final class LayoutReader {

    private final TemplateFile file;
    private final Problems problems;
    private final BlockReader blocks;

    /** The keys of texts that the pages use, with the line of their first use. */
    private final Map<String, Integer> usedTexts = new LinkedHashMap<>();

    LayoutReader(TemplateFile file, Problems problems) {
        this.file = file;
        this.problems = problems;
        this.blocks = new BlockReader(file.name(), problems, usedTexts);
    }

    PackLayout read() {
        Mapping root =
                new Mapping(file.name(), file.parse(problems), problems, "a pack").allow("a pack", "cover", "pages");
        List<String> cover = new ArrayList<>();
        List<BlockTemplate> coverBlocks = new ArrayList<>();
        root.find("cover").ifPresent(node -> {
            Mapping mapping =
                    new Mapping(file.name(), node, problems, "the cover").allow("the cover", "texts", "blocks");
            for (Node key : mapping.list("texts", "the cover")) {
                cover.add(blocks.textKey(mapping.scalar(key), Mapping.lineOf(key)));
            }
            if (mapping.find("blocks").isPresent()) {
                coverBlocks.addAll(blocks.list(mapping.list("blocks", "the cover")));
            }
        });
        List<PageTemplate> pages = new ArrayList<>();
        Set<String> ids = new LinkedHashSet<>();
        for (Node node : root.list("pages", "a pack")) {
            PageTemplate page = page(new Mapping(file.name(), node, problems, "a page"));
            if (!ids.add(page.id())) {
                problems.add(file.name(), Mapping.lineOf(node), "there is another page \"" + page.id() + "\" above");
            }
            pages.add(page);
        }
        return new PackLayout(List.copyOf(cover), List.copyOf(coverBlocks), List.copyOf(pages));
    }

    Map<String, Integer> usedTexts() {
        return usedTexts;
    }

    private PageTemplate page(Mapping page) {
        page.allow("a page", "id", "title", "heading", "otherwise", "message", "blocks");
        String title = blocks.textKey(page.text("title", "a page"), page.line("title"));
        @Nullable String heading = null;
        @Nullable Measure message = null;
        if (page.find("message").isPresent()) {
            message = blocks.measure(page.text("message", "a page"), page.line("message"));
        } else if (page.find("heading").isPresent()) {
            heading = blocks.textKey(page.text("heading", "a page"), page.line("heading"));
        } else {
            page.problem(
                    "heading",
                    "a page needs a \"heading\" (the key of a text) or a \"message\" (a measure to write the heading"
                            + " from)");
        }
        @Nullable
        String otherwise = page.find("otherwise").isPresent()
                ? blocks.textKey(page.text("otherwise", "a page"), page.line("otherwise"))
                : null;
        return new PageTemplate(
                page.text("id", "a page"),
                title,
                heading,
                otherwise,
                message,
                blocks.list(page.list("blocks", "a page")));
    }
}
