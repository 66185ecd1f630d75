package io.github.domainwright.platform;

import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.DomainTree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Whether a changed domain needs its variable store made anew. libvirt keeps the old store when a domain is redefined,
 * with the keys and boot entries of the old firmware in it: Secure Boot that is switched on in the document is then not on
 * in the guest, and one that is switched off is still enforced.
 *
 * @param changes what changed that the store depends on
 */
public record NvramReset(List<Change> changes) {
    private static final Map<String, String> DEPENDS_ON = dependsOn();

    /** Copies the list. */
    public NvramReset {
        changes = List.copyOf(changes);
    }

    /**
     * A value that changed.
     *
     * @param what what it is, in words
     * @param before the old value, {@code ""} for none
     * @param after the new value, {@code ""} for none
     */
    public record Change(String what, String before, String after) {
        @Override
        public String toString() {
            return "%s: %s, now %s".formatted(what, orNothing(before), orNothing(after));
        }

        private static String orNothing(String text) {
            return text.isEmpty() ? "nothing" : "'" + text + "'";
        }
    }

    private static Map<String, String> dependsOn() {
        Map<String, String> paths = new LinkedHashMap<>();
        paths.put("os/@firmware", "kind of firmware");
        paths.put("os/firmware/feature[@name='secure-boot']/@enabled", "Secure Boot");
        paths.put("os/firmware/feature[@name='enrolled-keys']/@enabled", "enrolled keys");
        paths.put("os/loader/text()", "firmware executable");
        paths.put("os/nvram/@template", "template of the variable store");
        return paths;
    }

    /** Compares what the store depends on in two documents of one domain. */
    public static NvramReset between(DomainTree before, DomainTree after) {
        List<Change> changes = new ArrayList<>();
        DEPENDS_ON.forEach((path, what) -> {
            String old = text(before, path);
            String now = text(after, path);
            if (!old.equals(now)) {
                changes.add(new Change(what, old, now));
            }
        });
        return new NvramReset(changes);
    }

    private static String text(DomainTree tree, String path) {
        return tree.literal(DomainPath.of(path)).map(String::strip).orElse("");
    }

    /** Tells whether the store has to be made anew. */
    public boolean isNeeded() {
        return !changes.isEmpty();
    }

    /** Says in words what changed and what to do. */
    public String explain() {
        if (!isNeeded()) {
            return "The variable store can be kept.";
        }
        return changes.stream()
                .map(change -> "\n  " + change)
                .collect(Collectors.joining(
                        "",
                        "[DW0601] The variable store was made for other firmware and has to be reset.",
                        "\n  Fix: start the domain once with 'virsh start --reset-nvram' (libvirt 8.1), or undefine it with"
                                + " --nvram and define it again."));
    }
}
