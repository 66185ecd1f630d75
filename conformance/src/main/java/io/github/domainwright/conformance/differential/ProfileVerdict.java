package io.github.domainwright.conformance.differential;

import io.github.domainwright.tree.DomainTree;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * What the library says of a profile.
 *
 * @param profile the profile
 * @param errors the ids of the rules it breaks
 * @param tree its document with holes; {@code null} if it says too little to have one
 * @param emitted what its emitter wrote; {@code null} if there is none
 */
record ProfileVerdict(
        RandomProfile profile,
        SortedSet<String> errors,
        @Nullable DomainTree tree,
        @Nullable Emitted emitted) {

    /**
     * What an emitter wrote; a text that starts with an exclamation mark is a refusal.
     *
     * @param automatic the document that leaves the firmware to libvirt
     * @param pinned the document with the firmware of this host
     */
    record Emitted(String automatic, String pinned) {
        static Emitted of(String[] texts) {
            return new Emitted(texts[0], texts[1]);
        }

        /** Tells whether the guest's values were refused. */
        boolean isRefused() {
            return automatic.startsWith("!");
        }
    }

    boolean isAccepted() {
        return errors.isEmpty();
    }

    /** Tells whether a rule about the use of the processor is broken, so that no document follows from the profile. */
    boolean isNoProfile() {
        return tree == null || errors.stream().anyMatch(id -> id.startsWith("DW09"));
    }

    /**
     * Returns the document of the profile's guest. A profile is refused for what any of its guests would be, so one that is
     * refused is judged by a guest that has a value for every component.
     */
    String document() {
        return GuestDocument.of(tree, isAccepted() ? profile.values() : profile.fullest());
    }
}
