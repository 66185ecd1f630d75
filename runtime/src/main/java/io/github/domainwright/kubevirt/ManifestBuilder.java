package io.github.domainwright.kubevirt;

import io.github.domainwright.target.DocumentNode;
import io.github.domainwright.target.Leaf;
import io.github.domainwright.target.Ledger;
import io.github.domainwright.target.Mapping;
import io.github.domainwright.target.Scalar;
import io.github.domainwright.target.Sequence;
import io.github.domainwright.target.Translations;
import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.Occurrence;
import io.github.domainwright.tree.Origin;
import io.github.domainwright.tree.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds a manifest field by field, in any order; the result has the order of the table of fields. */
final class ManifestBuilder implements Translations.Keys {
    /** Where the fields of the domain are. */
    static final String DOMAIN = "spec.template.spec.domain.";

    private final Ledger ledger;
    private final Map<String, Mapping.Field> leaves = new LinkedHashMap<>();
    private final Map<String, List<Sequence.Item>> lists = new LinkedHashMap<>();

    ManifestBuilder(Ledger ledger) {
        this.ledger = ledger;
    }

    Ledger ledger() {
        return ledger;
    }

    /** Sets the field at {@code path}, from the root. */
    void set(String path, DocumentNode value) {
        set(path, value, Occurrence.ONCE);
    }

    /** Sets the field at {@code path}, which is there as often as {@code occurrence} says. */
    void set(String path, DocumentNode value, Occurrence occurrence) {
        leaves.put(path, new Mapping.Field(path.substring(path.lastIndexOf('.') + 1), value, occurrence));
    }

    /** Sets the field at {@code path} below the domain. */
    void domain(String path, DocumentNode value) {
        set(DOMAIN + path, value);
    }

    /** Adds an item to the list at {@code path}, from the root. */
    void add(String path, Mapping item, Occurrence occurrence) {
        lists.computeIfAbsent(path, list -> new ArrayList<>()).add(new Sequence.Item(item, occurrence));
    }

    /** Adds an item to the list at {@code path} below the domain. */
    void addToDomain(String path, Mapping item, Occurrence occurrence) {
        add(DOMAIN + path, item, occurrence);
    }

    /** Tells whether a field of the domain can have {@code value}. */
    static boolean allows(String path, String value) {
        return KubeVirtFields.allows("Domain", path, value);
    }

    /** Returns the number {@code value} at {@code place}, which {@code origin} caused; refuses it if it is none. */
    Scalar number(DomainPath place, Origin origin, Value value) {
        ledger.requireNumber(KubeVirtRule.NUMBER.text(), place, origin, value);
        return Scalar.number(value);
    }

    @Override
    public boolean put(String key, String word, Leaf leaf) {
        String kind = KubeVirtFields.find("Domain", key)
                .map(KubeVirtFields.Field::kind)
                .orElseThrow(() -> new IllegalStateException("there is no field " + key));
        domain(
                key,
                switch (kind) {
                    case "bool" -> Scalar.truth(Boolean.parseBoolean(word));
                    case "int" -> number(leaf.path(), leaf.origin(), Value.of(word));
                    default -> Scalar.text(word);
                });
        return true;
    }

    @Override
    public void unknown(String key, Leaf leaf) {
        ledger.refuse(
                KubeVirtRule.VALUE_UNKNOWN.text(),
                leaf.path(),
                leaf.origin(),
                "The value of %s is not known while javac runs.".formatted(leaf.path()));
    }

    /** Returns the manifest. */
    Mapping build() {
        Mapping manifest = mapping(KubeVirtFields.ROOT, "");
        List<String> objections = KubeVirtFields.objections(manifest);
        if (!objections.isEmpty()) {
            throw new IllegalStateException(String.join("; ", objections));
        }
        return manifest;
    }

    private Mapping mapping(String type, String prefix) {
        List<Mapping.Entry> entries = new ArrayList<>();
        for (KubeVirtFields.Field field : KubeVirtFields.of(type).values()) {
            Mapping.Entry entry = entry(field, prefix + field.name());
            if (entry != null) {
                entries.add(entry);
            }
        }
        return new Mapping(entries);
    }

    private Mapping.@Nullable Entry entry(KubeVirtFields.Field field, String path) {
        if (leaves.containsKey(path)) {
            return leaves.get(path);
        }
        if (lists.containsKey(path)) {
            return new Mapping.Field(field.name(), new Sequence(lists.get(path)), Occurrence.ONCE);
        }
        Mapping inside = mapping(field.kind(), path + ".");
        return inside.entries().isEmpty() ? null : new Mapping.Field(field.name(), inside, Occurrence.ONCE);
    }
}
