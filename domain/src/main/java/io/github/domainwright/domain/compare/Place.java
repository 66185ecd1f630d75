package io.github.domainwright.domain.compare;

import org.jspecify.annotations.Nullable;

/**
 * Where a node stands in its document.
 *
 * @param parent the place of the element around it
 * @param name its name; an attribute's after {@code @}
 * @param number its number among the siblings of its name, from 1; 0 if it has none
 */
record Place(@Nullable Place parent, String name, int number) {
    static final Place ROOT = new Place(null, "", 0);

    /** Returns the place of a node inside, the only one of its name. */
    Place inside(String inner) {
        return new Place(this, inner, 0);
    }

    /** Returns the place of one of several siblings. */
    Place numbered(int other) {
        return new Place(parent, name, other);
    }

    /** Returns the path without numbers. */
    String withoutNumbers() {
        return parent == null ? "" : join(parent.withoutNumbers(), name);
    }

    private static String join(String path, String step) {
        return path.isEmpty() ? step : path + "/" + step;
    }

    @Override
    public String toString() {
        return parent == null ? "" : join(parent.toString(), number == 0 ? name : name + "[" + number + "]");
    }
}
