package io.github.domainwright.rule;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A table that is read with the first question for it: an emitter whose rules need none does not wait for its topic's
 * tables. Several threads may read the same one.
 */
final class Lazy<T> {
    private final Supplier<T> source;
    private volatile @Nullable T table;

    Lazy(Supplier<T> source) {
        this.source = source;
    }

    T get() {
        T read = table;
        if (read == null) {
            read = source.get();
            table = read;
        }
        return read;
    }
}
