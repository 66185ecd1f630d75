package io.github.domainwright.kubevirt;

import io.github.domainwright.rule.TableFile;
import io.github.domainwright.target.DocumentNode;
import io.github.domainwright.target.Mapping;
import io.github.domainwright.target.Scalar;
import io.github.domainwright.target.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fields of manifests, from the data file {@code kubevirt-fields.tsv}. */
public final class KubeVirtFields {
    /** The type of a whole manifest. */
    static final String ROOT = "VirtualMachine";

    private static final String LIST = "[]";
    private static final Map<String, Scalar.Kind> KINDS = Map.of(
            "string", Scalar.Kind.TEXT,
            "label", Scalar.Kind.TEXT,
            "mac", Scalar.Kind.TEXT,
            "quantity", Scalar.Kind.TEXT,
            "int", Scalar.Kind.NUMBER,
            "bool", Scalar.Kind.BOOLEAN);
    private static final Map<String, Map<String, Field>> TYPES = read();

    private KubeVirtFields() {}

    /**
     * A field of an object.
     *
     * @param name its name
     * @param kind what it is
     * @param values what a string can be; empty for anything
     */
    public record Field(String name, String kind, List<String> values) {
        private boolean allows(String value) {
            return values.isEmpty()
                    || values.stream()
                            .anyMatch(allowed -> allowed.endsWith("*")
                                    ? value.startsWith(allowed.substring(0, allowed.length() - 1))
                                    : allowed.equals(value));
        }
    }

    private static Map<String, Map<String, Field>> read() {
        Map<String, Map<String, Field>> types = new LinkedHashMap<>();
        for (List<String> row : TableFile.rows(KubeVirtFields.class, "kubevirt-fields.tsv")) {
            List<String> values = row.size() > 3 ? List.of(row.get(3).split(" ")) : List.of();
            types.computeIfAbsent(row.get(0), type -> new LinkedHashMap<>())
                    .put(row.get(1), new Field(row.get(1), row.get(2), values));
        }
        return types;
    }

    /** Returns the fields of the type {@code type} by their names, in the order in which they are written. */
    public static Map<String, Field> of(String type) {
        return TYPES.getOrDefault(type, Map.of());
    }

    /** Returns the names of all types. */
    public static List<String> types() {
        return List.copyOf(TYPES.keySet());
    }

    /** Finds the field at {@code path} below an object of the type {@code type}, such as {@code machine.type}. */
    static Optional<Field> find(String type, String path) {
        int dot = path.indexOf('.');
        Field field = of(type).get(dot < 0 ? path : path.substring(0, dot));
        if (field == null || dot < 0) {
            return Optional.ofNullable(field);
        }
        return find(field.kind(), path.substring(dot + 1));
    }

    /** Tells whether a field that can hold {@code value} is at {@code path}. */
    static boolean allows(String type, String path, String value) {
        return find(type, path).filter(field -> field.allows(value)).isPresent();
    }

    /** Says all that KubeVirt's schema and its webhook's lists have against {@code manifest}. */
    public static List<String> objections(Mapping manifest) {
        List<String> objections = new ArrayList<>();
        check(ROOT, ROOT, manifest, objections);
        return objections;
    }

    private static void check(String place, String kind, DocumentNode node, List<String> objections) {
        if (kind.endsWith(LIST)) {
            if (node instanceof Sequence sequence) {
                String item = kind.substring(0, kind.length() - LIST.length());
                sequence.items().forEach(each -> check(place + LIST, item, each.node(), objections));
            } else {
                objections.add(place + " is no list");
            }
        } else if (node instanceof Mapping mapping) {
            mapping.entries().forEach(entry -> check(place, kind, entry, objections));
        } else if (!(node instanceof Scalar scalar) || scalar.kind() != KINDS.get(kind)) {
            objections.add(place + " is not of kind " + kind);
        }
    }

    private static void check(String place, String type, Mapping.Entry entry, List<String> objections) {
        if (!(entry instanceof Mapping.Field written)) {
            return;
        }
        String inside = place + "." + written.key();
        Field field = of(type).get(written.key());
        if (field == null) {
            objections.add(inside + " is no field of " + type);
            return;
        }
        check(inside, field.kind(), written.value(), objections);
        if (written.value() instanceof Scalar scalar
                && scalar.parts().size() == 1
                && scalar.parts().get(0) instanceof Scalar.Part.Fixed fixed
                && !field.allows(fixed.text())) {
            objections.add("%s cannot be '%s'".formatted(inside, fixed.text()));
        }
    }
}
