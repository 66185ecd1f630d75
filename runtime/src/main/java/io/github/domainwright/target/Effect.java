package io.github.domainwright.target;

/** What becomes of something that a target cannot carry. */
public enum Effect {
    /** The target has nothing like it. */
    DROPPED,
    /** The target has less of it. */
    WEAKENED,
    /** The target has something else in its place. */
    CHANGED
}
