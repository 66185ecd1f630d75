package io.github.domainwright.firmware;

import java.util.List;

/**
 * Where a firmware build runs ({@code targets[]} in QEMU's {@code firmware.json}).
 *
 * @param architecture libvirt's name of the architecture, such as {@code x86_64} or {@code i686}
 * @param machines patterns over concrete machine names, with {@code *} and {@code ?}; {@code pc-q35-*} does not fit the
 *     alias {@code q35}
 */
public record FirmwareTarget(String architecture, List<String> machines) {
    /** Takes a copy of the list. */
    public FirmwareTarget {
        machines = List.copyOf(machines);
    }

    /** Tells whether a guest of {@code architecture} (libvirt's name) with the concrete machine {@code machine} fits. */
    public boolean matches(String architecture, String machine) {
        return this.architecture.equals(architecture)
                && machines.stream().anyMatch(pattern -> new MachinePattern(pattern).matches(machine));
    }
}
