package io.github.domainwright.firmware;

import io.github.domainwright.annotation.FirmwareType;
import java.util.ArrayList;
import java.util.List;

/** A requirement in words, as explanations and refusals show it. */
final class RequirementWords {
    private RequirementWords() {}

    static String of(FirmwareRequirement stated) {
        List<String> words = new ArrayList<>(List.of(
                stated.architecture().libvirtName(),
                "machine " + stated.machine(),
                stated.firmware() == FirmwareType.UEFI ? "UEFI" : "BIOS"));
        stated.secureBoot().ifPresent(state -> words.add("Secure Boot " + state));
        if (stated.stateless()) {
            words.add("stateless");
        }
        stated.smm().word().ifPresent(word -> words.add("SMM " + word));
        if (stated.launchSecurity() != LaunchTechnology.NONE) {
            words.add(stated.launchSecurity().words());
        }
        if (stated.suspendsToMemory()) {
            words.add("S3");
        }
        if (stated.suspendsToDisk()) {
            words.add("S4");
        }
        stated.imageFormat().ifPresent(format -> words.add(format.word() + " images"));
        words.add(stated.libvirt().map(version -> "libvirt " + version).orElse("any libvirt"));
        return String.join(", ", words);
    }
}
