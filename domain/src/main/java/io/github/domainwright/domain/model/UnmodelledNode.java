package io.github.domainwright.domain.model;

import io.github.domainwright.tree.Origin;

/**
 * A node of a document that no view names: of a newer libvirt, of somebody else, or misspelled. It stays in the document
 * through every edit. What is inside an element that no view names is not listed again.
 *
 * @param path where, from the {@code domain} element on, such as {@code devices/disk[2]/@foo}; the number counts siblings of
 *     one name
 * @param origin the place in the document, if it was read
 */
public record UnmodelledNode(String path, Origin origin) {
    @Override
    public String toString() {
        return path;
    }
}
