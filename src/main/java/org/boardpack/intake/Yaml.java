package org.boardpack.intake;

import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.boardpack.workforce.LooseSpelling;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/** A mapping of a YAML file that knows the file's name for its messages. Reads plain values only: nothing in a file can name a class. */
final class Yaml {

    private final String file;
    private final Map<?, ?> values;

    private Yaml(String file, Map<?, ?> values) {
        this.file = file;
        this.values = values;
    }

    static Yaml mapping(String file, Reader text) {
        if (load(file, text) instanceof Map<?, ?> map) {
            return new Yaml(file, map);
        }
        throw new BrokenReferenceException(
                file + ": expected \"name: value\" lines; compare it with a shipped extract.");
    }

    static List<String> list(String file, Reader text) {
        if (load(file, text) instanceof List<?> items) {
            return items.stream().map(String::valueOf).toList();
        }
        throw new BrokenReferenceException(file + ": expected a list.");
    }

    private static @Nullable Object load(String file, Reader text) {
        try {
            return new org.yaml.snakeyaml.Yaml(new SafeConstructor(new LoaderOptions())).load(text);
        } catch (MarkedYAMLException broken) {
            int line = broken.getProblemMark() == null
                    ? 0
                    : broken.getProblemMark().getLine() + 1;
            throw new BrokenReferenceException(
                    file + ", line " + line + ": this is not YAML; check indents and quotes.");
        } catch (YAMLException broken) {
            throw new BrokenReferenceException(file + ": this is not YAML; check indents and quotes.");
        }
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    String text(String name) {
        Object value = values.get(name);
        if (value == null) {
            throw new BrokenReferenceException(file + ": \"" + name + "\" is missing; add it.");
        }
        return value.toString();
    }

    String text(String name, String otherwise) {
        return has(name) ? text(name) : otherwise;
    }

    int integer(String name, int otherwise) {
        if (!has(name)) {
            return otherwise;
        }
        if (values.get(name) instanceof Integer number) {
            return number;
        }
        throw new BrokenReferenceException(file + ": \"" + name + "\" is not a whole number; correct it.");
    }

    boolean flag(String name) {
        return Boolean.TRUE.equals(values.get(name));
    }

    List<String> texts(String name) {
        return values.get(name) instanceof List<?> items
                ? items.stream().map(String::valueOf).toList()
                : List.of();
    }

    Yaml section(String name) {
        if (values.get(name) instanceof Map<?, ?> map) {
            return new Yaml(file, map);
        }
        throw new BrokenReferenceException(file + ": \"" + name + "\" is missing; add it.");
    }

    List<Yaml> sections(String name) {
        List<Yaml> sections = new ArrayList<>();
        if (values.get(name) instanceof List<?> items) {
            for (Object item : items) {
                if (item instanceof Map<?, ?> map) {
                    sections.add(new Yaml(file, map));
                }
            }
        }
        if (sections.isEmpty()) {
            throw new BrokenReferenceException(file + ": \"" + name + "\" is missing; add it.");
        }
        return sections;
    }

    /** The name as one of an enum's constants, written with hyphens. */
    <E extends Enum<E>> E choice(Class<E> choices, String name, E otherwise) {
        String wanted = LooseSpelling.of(text(name, otherwise.name()));
        for (E choice : choices.getEnumConstants()) {
            if (LooseSpelling.of(choice.name()).equals(wanted)) {
                return choice;
            }
        }
        throw new BrokenReferenceException(file + ": \"" + name + ": " + text(name)
                + "\" is not known; use one of those in the shipped extracts.");
    }
}
