package io.github.domainwright.firmware;

import java.util.List;

/** The confidential computing technology a guest is started with (libvirt's {@code <launchSecurity>}). */
public enum LaunchTechnology {
    /** An ordinary guest. */
    NONE("no launch security"),
    /** AMD SEV. */
    SEV("AMD SEV", FirmwareFeature.AMD_SEV),
    /** AMD SEV with encrypted state: launch security {@code sev} with bit 2 of the policy. */
    SEV_ES("AMD SEV-ES", FirmwareFeature.AMD_SEV, FirmwareFeature.AMD_SEV_ES),
    /** AMD SEV-SNP. */
    SEV_SNP("AMD SEV-SNP", FirmwareFeature.AMD_SEV_SNP),
    /** Intel TDX. */
    TDX("Intel TDX", FirmwareFeature.INTEL_TDX);

    private final String words;
    private final FirmwareFeature[] needed;

    LaunchTechnology(String words, FirmwareFeature... needed) {
        this.words = words;
        this.needed = needed;
    }

    /** Returns the vendor's name of the technology. */
    public String words() {
        return words;
    }

    /** Returns the features a build needs to be started with it. */
    public List<FirmwareFeature> neededFeatures() {
        return List.of(needed);
    }
}
