package io.github.domainwright.annotation;

/** What is behind an HDA sound card ({@code codec/@type}). */
public enum CodecType {
    /** A line in and a line out. */
    DUPLEX,
    /** A speaker and a microphone. */
    MICRO,
    /** A line out. */
    OUTPUT
}
