package io.github.domainwright.nova;

import io.github.domainwright.target.Leaf;
import io.github.domainwright.target.Ledger;
import io.github.domainwright.target.Translations;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Collects the properties that a domain becomes. Each is checked against the table of what Nova understands: one that it
 * does not would be ignored without a word, which is a fault of this library.
 */
final class NovaSheet implements Translations.Keys {
    private final Ledger ledger;
    private final Map<String, String> image = new TreeMap<>();
    private final Map<String, String> flavor = new TreeMap<>();

    NovaSheet(Ledger ledger) {
        this.ledger = ledger;
    }

    Ledger ledger() {
        return ledger;
    }

    /** Sets a property of the image; returns whether it has this value now. */
    boolean image(String key, String value) {
        require(NovaProperties.objectionToImage(key, value));
        return image.merge(key, value, (old, other) -> old).equals(value);
    }

    /** Sets an extra spec of the flavor; returns whether it has this value now. */
    boolean flavor(String key, String value) {
        require(NovaProperties.objectionToFlavor(key, value));
        return flavor.merge(key, value, (old, other) -> old).equals(value);
    }

    private static void require(Optional<String> objection) {
        if (objection.isPresent()) {
            throw new IllegalStateException(objection.get());
        }
    }

    @Override
    public boolean put(String key, String word, Leaf leaf) {
        String name = key.substring(2);
        return key.startsWith("i:") ? image(name, word) : flavor(name, word);
    }

    @Override
    public void unknown(String key, Leaf leaf) {
        ledger.refuse(
                NovaRule.VALUE_UNKNOWN.text(),
                leaf.path(),
                leaf.origin(),
                "The value of %s differs from guest to guest, but '%s' is one for all."
                        .formatted(leaf.path(), key.substring(2)));
    }

    Map<String, String> image() {
        return new LinkedHashMap<>(image);
    }

    Map<String, String> flavor() {
        return new LinkedHashMap<>(flavor);
    }
}
