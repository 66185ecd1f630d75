package io.github.domainwright.processor;

import javax.lang.model.element.TypeElement;

/**
 * Is told what the processor makes of each profile, refused ones too. Tools that run the processor themselves use it to
 * get at a profile's document without its generated classes.
 */
@FunctionalInterface
public interface ProfileListener {
    /** Listens to nothing: what a compiler that finds the processor by itself has. */
    ProfileListener NONE = (type, profile) -> {};

    /**
     * Takes a profile that was read, bound and checked.
     *
     * @param type the annotated type, for its place in the source; it must not be kept beyond this call
     * @param profile what was made of it
     */
    void checked(TypeElement type, CheckedProfile profile);
}
