package io.github.domainwright.processor.view.model;

import java.util.List;

/**
 * A form of an element, told apart by an attribute.
 *
 * @param name the builder's method
 * @param attribute the attribute that tells the forms apart
 * @param word what it says
 * @param sets what the method's parameters set
 */
public record VariantModel(String name, MemberModel attribute, String word, List<Target> sets) {
    /** Copies the list. */
    public VariantModel {
        sets = List.copyOf(sets);
    }

    /**
     * A value below the element.
     *
     * @param path the members to walk through; the last one has the value
     * @param text the path as it is written
     */
    public record Target(List<MemberModel> path, String text) {
        /** Copies the list. */
        public Target {
            path = List.copyOf(path);
        }

        /** Returns the member that has the value. */
        public MemberModel last() {
            return path.get(path.size() - 1);
        }
    }
}
