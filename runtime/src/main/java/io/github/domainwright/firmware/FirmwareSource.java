package io.github.domainwright.firmware;

/** Something that knows firmware builds: the built-in table of a distribution, or the descriptors of a host. */
public interface FirmwareSource {
    /**
     * Chooses the build for a guest, or refuses.
     *
     * @return the choice or the refusal, with the reason for every candidate
     */
    FirmwareSelection select(FirmwareRequirement requirement);
}
