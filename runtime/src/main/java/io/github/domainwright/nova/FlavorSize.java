package io.github.domainwright.nova;

import io.github.domainwright.value.InvalidValueException;

/**
 * The size of a flavor that guests of a profile need; images say nothing about it.
 *
 * @param vcpus the number of vCPUs
 * @param ram the memory in MiB
 */
public record FlavorSize(long vcpus, long ram) {
    static final long KIBIBYTES = 1024;

    /**
     * Makes the size of a guest.
     *
     * @param vcpus the number of vCPUs
     * @param memory the memory in KiB, as domain documents count it
     * @throws InvalidValueException if the memory is no whole number of MiB
     */
    public static FlavorSize of(long vcpus, long memory) {
        if (memory % KIBIBYTES != 0) {
            throw new InvalidValueException(
                    memory + " KiB is no whole number of MiB, in which flavors count memory.",
                    "give a whole number of MiB.");
        }
        return new FlavorSize(vcpus, memory / KIBIBYTES);
    }
}
