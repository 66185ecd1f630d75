package io.github.domainwright.target;

/** A part of a target's document: what JSON and YAML have in common, with holes. */
public sealed interface DocumentNode permits Mapping, Sequence, Scalar {}
