package io.github.domainwright.rule;

import java.util.List;

/** The rules about devices: DW04xx. */
final class DeviceRules {
    private DeviceRules() {}

    static List<Rule> all() {
        return List.of();
    }
}
