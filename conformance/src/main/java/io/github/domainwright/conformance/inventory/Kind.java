package io.github.domainwright.conformance.inventory;

/** What a member of an element is. */
enum Kind {
    /** An attribute. */
    ATTRIBUTE,
    /** The text of the element itself. */
    TEXT,
    /** A child that has only a text. */
    LEAF,
    /** A child that is empty, so that its presence is the statement. */
    FLAG,
    /** A child that has members of its own. */
    CHILD,
    /** Children of any name. */
    ANYTHING
}
