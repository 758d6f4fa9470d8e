package org.boardpack.practice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The lists that a practice workforce is drawn from, as {@code practice/catalogue.yaml} gives them. */
final class Catalogue {

    /** The one destination inside the NHS; has index 0 among the destinations. */
    static final String NHS_ORGANISATION = "NHS Organisation";

    static final int TO_NHS = 0;

    private final YamlNode yaml;
    private final List<GroupProfile> groups = new ArrayList<>();
    private final List<JobRole> roles;
    private final List<LeavingReason> reasons;
    private final List<String> destinations;
    private final List<String> sicknessReasons;
    private final Odds<Integer> leavingReasons;
    private final Odds<Integer> movingReasons;
    private final Odds<Integer> usualDestinations;

    private Catalogue(YamlNode yaml) {
        this.yaml = yaml;
        List<YamlNode> groupNodes = yaml.nodes("groups");
        List<String> names = groupNodes.stream().map(node -> node.text("name")).toList();
        List<YamlNode> roleNodes = yaml.nodes("roles");
        this.roles = roleNodes.stream().map(node -> role(node, names)).toList();
        for (int group = 0; group < names.size(); group++) {
            groups.add(profile(groupNodes.get(group), group, names, roleNodes));
        }
        List<YamlNode> reasonNodes = yaml.nodes("reasons");
        this.reasons = reasonNodes.stream()
                .map(node -> new LeavingReason(
                        node.text("name"), node.flag("turnover").orElse(true)))
                .toList();
        Map<Integer, Double> weights = new LinkedHashMap<>();
        for (int i = 0; i < reasons.size(); i++) {
            weights.put(i, reasonNodes.get(i).number("weight"));
        }
        this.leavingReasons = Odds.of(weights);
        this.movingReasons = yaml.odds("moving-reasons").map(this::reason);
        this.destinations = new ArrayList<>(List.of(NHS_ORGANISATION));
        this.destinations.addAll(yaml.weights("destinations").keySet());
        this.destinations.add("Death in Service");
        this.usualDestinations = yaml.odds("destinations").map(destinations::indexOf);
        this.sicknessReasons = new ArrayList<>(yaml.weights("sickness-reasons").keySet());
        yaml.weights("long-sickness-reasons").keySet().stream()
                .filter(reason -> !sicknessReasons.contains(reason))
                .forEach(sicknessReasons::add);
    }

    static Catalogue read() {
        return new Catalogue(YamlNode.read("catalogue.yaml"));
    }

    private static JobRole role(YamlNode node, List<String> groupNames) {
        return new JobRole(
                groupNames.indexOf(node.text("group")),
                node.text("name"),
                node.text("occupation"),
                node.flag("resident").orElse(false),
                node.texts("bands"));
    }

    private static GroupProfile profile(YamlNode node, int group, List<String> names, List<YamlNode> roleNodes) {
        Map<Integer, Double> roleWeights = new LinkedHashMap<>();
        for (int role = 0; role < roleNodes.size(); role++) {
            if (roleNodes.get(role).text("group").equals(names.get(group))) {
                roleWeights.put(role, roleNodes.get(role).number("weight"));
            }
        }
        return new GroupProfile(
                names.get(group),
                node.number("share"),
                node.number("leaving") / 12,
                node.number("sickness"),
                Math.round(node.number("pay") * 100),
                node.number("agency"),
                node.texts("becomes").stream().map(names::indexOf).toList(),
                Odds.of(roleWeights));
    }

    List<GroupProfile> groups() {
        return groups;
    }

    /** The index of a staff group by name. */
    int group(String name) {
        for (int group = 0; group < groups.size(); group++) {
            if (groups.get(group).name().equals(name)) {
                return group;
            }
        }
        throw new IllegalArgumentException("\"" + name + "\" is no staff group of practice/catalogue.yaml");
    }

    List<JobRole> roles() {
        return roles;
    }

    JobRole role(int index) {
        return roles.get(index);
    }

    List<LeavingReason> reasons() {
        return reasons;
    }

    /** The index of a leaving reason by name. */
    int reason(String name) {
        for (int reason = 0; reason < reasons.size(); reason++) {
            if (reasons.get(reason).name().equals(name)) {
                return reason;
            }
        }
        throw new IllegalArgumentException("\"" + name + "\" is no leaving reason of practice/catalogue.yaml");
    }

    List<String> destinations() {
        return destinations;
    }

    List<String> sicknessReasons() {
        return sicknessReasons;
    }

    Odds<Integer> leavingReasons() {
        return leavingReasons;
    }

    Odds<Integer> movingReasons() {
        return movingReasons;
    }

    Odds<Integer> usualDestinations() {
        return usualDestinations;
    }

    /** A list with weights by its key, such as {@code genders}. */
    Odds<String> odds(String key) {
        return yaml.odds(key);
    }

    /** A chance by its key under {@code rates}. */
    double rate(String key) {
        return yaml.node("rates").number(key);
    }

    List<Effect> effects() {
        return Effect.listed(yaml);
    }
}
