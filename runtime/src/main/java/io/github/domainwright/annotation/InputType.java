package io.github.domainwright.annotation;

/** A kind of input device ({@code input/@type}). */
public enum InputType {
    /** A pointer with absolute coordinates. */
    TABLET,
    /** A mouse. */
    MOUSE,
    /** A keyboard. */
    KEYBOARD
}
