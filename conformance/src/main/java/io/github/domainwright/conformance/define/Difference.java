package io.github.domainwright.conformance.define;

/**
 * Something that a document asks for and libvirt does not have.
 *
 * @param place where, such as {@code os/type/@machine}
 * @param asked what the document says
 * @param kept what libvirt says instead; empty if it says nothing there
 */
record Difference(String place, String asked, String kept) {
    @Override
    public String toString() {
        return kept.isEmpty()
                ? "%s: asked for '%s', libvirt has nothing".formatted(place, asked)
                : "%s: asked for '%s', libvirt has '%s'".formatted(place, asked, kept);
    }
}
