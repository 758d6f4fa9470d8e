package org.boardpack.practice;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.boardpack.workforce.Organisation;
import org.boardpack.workforce.ReportingMonth;
import org.jspecify.annotations.Nullable;

/** A practice world with truths planted on purpose, as a YAML file of the class path folder {@code practice/} tells it. */
final class Scenario {

    private final YamlNode yaml;
    private final Catalogue catalogue;

    private Scenario(YamlNode yaml, Catalogue catalogue) {
        this.yaml = yaml;
        this.catalogue = catalogue;
    }

    static World read(String name, Catalogue catalogue) {
        return new Scenario(YamlNode.read(name + ".yaml"), catalogue).world();
    }

    /** Names of the extracts that a scenario does not simulate: people wrote them. */
    static List<String> writtenByPeople(String name) {
        return YamlNode.read(name + ".yaml").texts("written-by-people");
    }

    private World world() {
        return new World(
                Long.parseLong(yaml.text("seed")),
                ReportingMonth.parse(yaml.text("first")),
                ReportingMonth.parse(yaml.text("last")),
                yaml.nodes("organisations").stream().map(this::place).toList(),
                Effect.listed(yaml),
                Set.copyOf(yaml.texts("absent-columns")),
                TruthLevel.ALL,
                ReportingMonth.parse(yaml.text("truth-from")));
    }

    private Place place(YamlNode node) {
        var people = new TreeMap<Integer, Integer>();
        node.weights("people").forEach((group, count) -> people.put(catalogue.group(group), count.intValue()));
        List<Integer> byGroup = java.util.stream.IntStream.range(
                        0, catalogue.groups().size())
                .mapToObj(group -> people.getOrDefault(group, 0))
                .toList();
        return new Place(organisation(node), byGroup);
    }

    private Organisation organisation(YamlNode node) {
        YamlNode region = yaml.node("regions").node(node.text("region"));
        YamlNode nation = yaml.node("nation");
        return new Organisation(
                node.text("code"),
                node.text("name"),
                node.textOrNull("name-welsh"),
                node.text("type"),
                node.textOrNull("system"),
                system(node),
                node.text("region"),
                region.text("name"),
                region.textOrNull("name-welsh"),
                nation.text("code"),
                nation.text("name"),
                nation.textOrNull("name-welsh"),
                node.text("peers"),
                null,
                month(node, "valid-to"),
                node.textOrNull("successor"));
    }

    private @Nullable String system(YamlNode node) {
        String code = node.textOrNull("system");
        return code == null ? null : yaml.node("systems").node(code).text("name");
    }

    private static @Nullable ReportingMonth month(YamlNode node, String key) {
        String text = node.textOrNull(key);
        return text == null ? null : ReportingMonth.parse(text);
    }
}
