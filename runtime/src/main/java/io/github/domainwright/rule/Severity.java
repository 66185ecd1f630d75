package io.github.domainwright.rule;

/** How bad a violation is. */
public enum Severity {
    /** The guest would not be defined, not start, or be weaker than stated. */
    ERROR,
    /** The guest works, but not in the way that is advised. */
    WARNING
}
