package io.github.domainwright.platform;

import io.github.domainwright.tree.Origin;

/**
 * Something a profile says, and where it says so.
 *
 * @param value what is said
 * @param origin where
 * @param <T> the kind of statement
 */
public record Stated<T>(T value, Origin origin) {}
