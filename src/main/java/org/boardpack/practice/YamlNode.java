package org.boardpack.practice;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** A mapping of a YAML file of the practice room, read by key; says file and key when something is missing. */
record YamlNode(String file, Map<?, ?> content) {

    /**
     * Reads a file of the class path folder {@code practice/}.
     *
     * @throws IllegalArgumentException when there is none of that name
     */
    static YamlNode read(String name) {
        try (InputStream in = YamlNode.class.getResourceAsStream("/practice/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException("There is no practice file \"" + name + "\".");
            }
            Object content = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            return node(name, content);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static YamlNode node(String file, @Nullable Object content) {
        if (content instanceof Map<?, ?> map) {
            return new YamlNode(file, map);
        }
        throw new IllegalArgumentException(
                "practice/" + file + ": expected keys with values, found \"" + content + "\"");
    }

    private Object required(String key) {
        Object value = content.get(key);
        if (value == null) {
            throw new IllegalArgumentException("practice/" + file + ": \"" + key + "\" is missing in " + content);
        }
        return value;
    }

    boolean has(String key) {
        return content.get(key) != null;
    }

    String text(String key) {
        return required(key).toString();
    }

    @Nullable
    String textOrNull(String key) {
        return has(key) ? text(key) : null;
    }

    double number(String key) {
        return Double.parseDouble(text(key));
    }

    Optional<Boolean> flag(String key) {
        return has(key) ? Optional.of(Boolean.valueOf(text(key))) : Optional.empty();
    }

    YamlNode node(String key) {
        return node(file, required(key));
    }

    List<YamlNode> nodes(String key) {
        return list(key).stream().map(item -> node(file, item)).toList();
    }

    List<String> texts(String key) {
        return list(key).stream().map(Object::toString).toList();
    }

    private List<?> list(String key) {
        if (!has(key)) {
            return List.of();
        }
        if (required(key) instanceof List<?> list) {
            return list;
        }
        throw new IllegalArgumentException("practice/" + file + ": \"" + key + "\" must be a list");
    }

    /** A mapping of names to numbers, in the order of the file. */
    Map<String, Double> weights(String key) {
        Map<String, Double> weights = new LinkedHashMap<>();
        node(key).content.forEach((name, weight) -> weights.put(name.toString(), Double.valueOf(weight.toString())));
        return weights;
    }

    Odds<String> odds(String key) {
        return Odds.of(weights(key));
    }
}
