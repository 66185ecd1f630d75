package io.github.domainwright.tree;

/**
 * A value that is a whole element of a domain document, such as a disk built with the typed builders; any type that
 * implements this and says where libvirt has it ({@link io.github.domainwright.annotation.ElementAt}) can be a profile
 * parameter.
 */
public interface DomainSubtree {
    /** Returns the element as it stands in its document. */
    Element element();

    /**
     * Returns the element as it can stand in any document: with the declarations of all prefixes in it. Its values are
     * known, and so is how often they stand.
     */
    default Element standalone() {
        return element();
    }
}
