package io.github.domainwright.tree;

import java.util.List;

/** Where a node comes from: what a diagnostic about it points at. */
public sealed interface Origin {
    /** The origin of a node that nobody wrote and nothing else explains. */
    Origin UNKNOWN = new Unknown();

    /** Says in words where the node comes from. */
    String describe();

    /**
     * A place in a domain document.
     *
     * @param line the line, from 1
     * @param column the column, from 1
     */
    record Document(int line, int column) implements Origin {
        @Override
        public String describe() {
            return "line " + line + ", column " + column;
        }
    }

    /**
     * A member of an annotation in a profile's source.
     *
     * @param component the record component or accessor that carries the annotation, or {@code ""} for the profile itself
     * @param annotations the qualified name of the annotation in the source; if it is a preset, followed by the
     *     annotations it stands for, down to the one that has the member
     * @param occurrence which of several such annotations on the same element, from 0
     * @param member the annotation's member, or {@code ""} for the annotation as a whole
     */
    record Annotation(String component, List<String> annotations, int occurrence, String member) implements Origin {
        /** Refuses an origin without an annotation. */
        public Annotation {
            annotations = List.copyOf(annotations);
            if (annotations.isEmpty()) {
                throw new IllegalArgumentException("an annotation origin names at least one annotation");
            }
        }

        /** Returns the origin of another member of the same annotation. */
        public Annotation member(String other) {
            return new Annotation(component, annotations, occurrence, other);
        }

        @Override
        public String describe() {
            String name = annotations.get(annotations.size() - 1);
            String simple = "@" + name.substring(name.lastIndexOf('.') + 1);
            String where = component.isEmpty() ? "" : " on " + component;
            return simple + (member.isEmpty() || member.equals("value") ? "" : "(" + member + ")") + where;
        }
    }

    /**
     * A part of a profile's source as a whole.
     *
     * @param name the record component or accessor, or {@code ""} for the profile itself
     */
    record Component(String name) implements Origin {
        @Override
        public String describe() {
            return name.isEmpty() ? "the profile" : name;
        }
    }

    /**
     * A node that Domainwright added because of what was stated elsewhere.
     *
     * @param cause the origin of the statement
     */
    record Implied(Origin cause) implements Origin {
        @Override
        public String describe() {
            return "implied by " + cause.describe();
        }
    }

    /** See {@link #UNKNOWN}. */
    record Unknown() implements Origin {
        @Override
        public String describe() {
            return "unknown origin";
        }
    }
}
