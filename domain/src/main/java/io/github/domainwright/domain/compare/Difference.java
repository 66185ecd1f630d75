package io.github.domainwright.domain.compare;

import io.github.domainwright.tree.Origin;

/**
 * Something that two documents say differently.
 *
 * @param path where, from the {@code domain} element on, such as {@code devices/disk[2]/source/@file}; the number counts
 *     siblings of one name, in the second document if the node was added, else in the first
 * @param kind what became of it
 * @param before the attribute, text or element in the first document, {@code ""} if it is not there
 * @param after the same in the second document
 * @param origin the place in the document that {@code path} is in, if it was read
 */
public record Difference(String path, Kind kind, String before, String after, Origin origin) {
    /** What became of a node. */
    public enum Kind {
        /** Only the second document has it. */
        ADDED,
        /** Only the first document has it. */
        REMOVED,
        /** Both have it, with other text. */
        CHANGED
    }

    static Difference added(Place place, String after, Origin origin) {
        return new Difference(place.toString(), Kind.ADDED, "", after, origin);
    }

    static Difference removed(Place place, String before, Origin origin) {
        return new Difference(place.toString(), Kind.REMOVED, before, "", origin);
    }

    static Difference changed(Place place, String before, String after, Origin origin) {
        return new Difference(place.toString(), Kind.CHANGED, before, after, origin);
    }

    /** Says it in one line, such as {@code os/loader/@secure: 'no' became 'yes'}. */
    @Override
    public String toString() {
        return path
                + switch (kind) {
                    case ADDED -> ": '" + after + "' was added";
                    case REMOVED -> ": '" + before + "' was removed";
                    case CHANGED -> ": '" + before + "' became '" + after + "'";
                };
    }
}
