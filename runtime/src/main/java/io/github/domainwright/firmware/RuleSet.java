package io.github.domainwright.firmware;

import java.util.List;

/**
 * How a libvirt matches firmware descriptors with a domain, named after the release it was observed in.
 *
 * <p>Between the two lie 11.8 (stateless and combined builds are chosen without being asked for), 12.0 (selection
 * reworked) and 12.1 ({@code <varstore>}); which of the differences came with which of these was not established.
 */
public enum RuleSet {
    /** libvirt 11.3. */
    LIBVIRT_11("libvirt 11", LibvirtConditions.of11()),
    /** libvirt 12.8. */
    LIBVIRT_12("libvirt 12", LibvirtConditions.of12());

    private final String words;
    private final List<Condition<FirmwareRequest>> conditions;

    RuleSet(String words, List<Condition<FirmwareRequest>> conditions) {
        this.words = words;
        this.conditions = conditions;
    }

    /** Returns the rules of the libvirt {@code version}. */
    public static RuleSet of(LibvirtVersion version) {
        return version.isAtLeast(12, 0) ? LIBVIRT_12 : LIBVIRT_11;
    }

    /** Returns what the rules are called in an explanation. */
    public String words() {
        return words;
    }

    List<Condition<FirmwareRequest>> conditions() {
        return conditions;
    }
}
