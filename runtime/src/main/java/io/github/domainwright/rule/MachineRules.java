package io.github.domainwright.rule;

import java.util.List;

/** The rules about the machine and its identity: DW02xx. */
final class MachineRules {
    private MachineRules() {}

    static List<Rule> all() {
        return List.of(
                new MachineNeedsArchitecture(),
                new MachineTypeSpelling(),
                RequiredElement.name(),
                new WindowsElevenRequirements(),
                new LifecycleOfQemu(),
                new TimersOfMachine(),
                new DevicesHaveBus(),
                new HyperVDependencies(),
                new ClockTimeZone(),
                new ClockStatesOffset(),
                Companions.launchSecurity());
    }
}
