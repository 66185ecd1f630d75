package io.github.domainwright.source;

import io.github.domainwright.processor.CheckedProfile;

/**
 * A profile, or the guest of a domain document.
 *
 * @param kind what it was read from
 * @param place where it begins
 * @param profile what it says, and what is wrong with it
 */
public record SourceGuest(Kind kind, SourcePlace place, CheckedProfile profile) {
    /** What a guest is read from. */
    public enum Kind {
        /** An annotated type in a Java source. */
        PROFILE,
        /** A domain document of libvirt. */
        DOCUMENT
    }
}
