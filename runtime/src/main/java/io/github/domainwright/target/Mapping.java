package io.github.domainwright.target;

import io.github.domainwright.tree.Occurrence;
import io.github.domainwright.tree.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A mapping in a target's document, in the order in which it is written.
 *
 * @param entries its entries
 */
public record Mapping(List<Entry> entries) implements DocumentNode {
    /** Copies the list. */
    public Mapping {
        entries = List.copyOf(entries);
    }

    /** An entry of a mapping. */
    public sealed interface Entry {
        /** Returns how often it is there. */
        Occurrence occurrence();
    }

    /**
     * A key with its value.
     *
     * @param key the key
     * @param value the value
     * @param occurrence how often it is there
     */
    public record Field(String key, DocumentNode value, Occurrence occurrence) implements Entry {}

    /**
     * An entry that is not the guest's but comes from what its place offers, such as the volume behind a disk.
     *
     * @param kind what is asked for
     * @param name what it is called in the domain
     */
    public record Resource(ResourceKind kind, Value name) implements Entry {
        @Override
        public Occurrence occurrence() {
            return Occurrence.ONCE;
        }
    }

    /** Finds the value of {@code key}. */
    public Optional<DocumentNode> value(String key) {
        return entries.stream()
                .filter(Field.class::isInstance)
                .map(Field.class::cast)
                .filter(field -> field.key().equals(key))
                .map(Field::value)
                .findFirst();
    }

    /** Returns this mapping with another entry at its end. */
    public Mapping with(Entry entry) {
        List<Entry> all = new ArrayList<>(entries);
        all.add(entry);
        return new Mapping(all);
    }

    /** Returns this mapping with another key at its end. */
    public Mapping with(String key, DocumentNode value) {
        return with(new Field(key, value, Occurrence.ONCE));
    }

    /** Returns a mapping of nothing. */
    public static Mapping empty() {
        return new Mapping(List.of());
    }

    /** Returns a mapping of one key. */
    public static Mapping of(String key, DocumentNode value) {
        return empty().with(key, value);
    }
}
