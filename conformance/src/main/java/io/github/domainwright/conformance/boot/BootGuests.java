package io.github.domainwright.conformance.boot;

import io.github.domainwright.firmware.FirmwareSource;
import io.github.domainwright.firmware.FirmwareTable;
import java.util.Map;
import java.util.TreeMap;

/**
 * The documents of the guests that boot the probe, by the names that {@code boot.tsv} calls them: once with the firmware
 * left to libvirt, once with the paths of Debian 12, whose packages the boot check runs with.
 */
final class BootGuests {
    private BootGuests() {}

    static Map<String, String> all() {
        FirmwareSource debian = FirmwareTable.builtIn().distro("debian", "12");
        Map<String, String> documents = new TreeMap<>();

        EnforcedGuest enforced = EnforcedGuestBuilder.builder().name("enforced").build();
        documents.put("enforced-automatic", EnforcedGuestXml.toXml(enforced));
        documents.put("enforced-pinned", EnforcedGuestXml.toXml(enforced, debian));

        SetupModeGuest setupMode =
                SetupModeGuestBuilder.builder().name("setup-mode").build();
        documents.put("setup-mode-automatic", SetupModeGuestXml.toXml(setupMode));
        documents.put("setup-mode-pinned", SetupModeGuestXml.toXml(setupMode, debian));

        NotEnforcedGuest notEnforced =
                NotEnforcedGuestBuilder.builder().name("not-enforced").build();
        documents.put("not-enforced-automatic", NotEnforcedGuestXml.toXml(notEnforced));
        documents.put("not-enforced-pinned", NotEnforcedGuestXml.toXml(notEnforced, debian));

        AbsentGuest absent = AbsentGuestBuilder.builder().name("absent").build();
        documents.put("absent-automatic", AbsentGuestXml.toXml(absent));
        documents.put("absent-pinned", AbsentGuestXml.toXml(absent, debian));

        ArmGuest arm = ArmGuestBuilder.builder().name("aarch64").build();
        documents.put("aarch64-automatic", ArmGuestXml.toXml(arm));
        documents.put("aarch64-pinned", ArmGuestXml.toXml(arm, debian));

        ArmEnforcedGuest armEnforced =
                ArmEnforcedGuestBuilder.builder().name("aarch64-enforced").build();
        documents.put("aarch64-enforced-automatic", ArmEnforcedGuestXml.toXml(armEnforced));
        documents.put("aarch64-enforced-pinned", ArmEnforcedGuestXml.toXml(armEnforced, debian));
        return documents;
    }
}
