package io.github.domainwright.firmware;

import io.github.domainwright.firmware.FirmwareMapping.CombinedFlash;
import io.github.domainwright.firmware.FirmwareMapping.MemoryWithVarstore;
import io.github.domainwright.firmware.FirmwareMapping.SplitFlash;
import io.github.domainwright.firmware.FirmwareMapping.StatelessFlash;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Our own conditions on what the libvirt that takes the XML in understands; without a stated one: any libvirt. */
final class TargetLibvirtConditions {
    static final Condition<FirmwareRequirement> IMAGE_FORMAT =
            Condition.ofTarget("image format and target libvirt", TargetLibvirtConditions::imageFormat);
    static final Condition<FirmwareRequirement> VARSTORE =
            Condition.ofTarget("varstore and target libvirt", TargetLibvirtConditions::varstore);
    static final Condition<FirmwareRequirement> STATELESS =
            Condition.ofTarget("stateless and target libvirt", TargetLibvirtConditions::stateless);

    private TargetLibvirtConditions() {}

    static List<Condition<FirmwareRequirement>> all() {
        return List.of(STATELESS, VARSTORE, IMAGE_FORMAT);
    }

    private static Optional<Objection> imageFormat(FirmwareBuild build, FirmwareRequirement stated) {
        boolean qcow2 = images(build.mapping()).anyMatch(image -> image.format() == ImageFormat.QCOW2);
        return Objection.unless(!qcow2 || understands(stated, 9, 2), needs("is qcow2", "9.2", stated), fix("9.2"));
    }

    private static Optional<Objection> varstore(FirmwareBuild build, FirmwareRequirement stated) {
        return Objection.unless(
                !(build.mapping() instanceof MemoryWithVarstore) || understands(stated, 12, 1),
                needs("keeps variables in a varstore", "12.1", stated),
                fix("12.1"));
    }

    /** An older libvirt does not read the attribute and would look for a template; it never weakens the guest. */
    private static Optional<Objection> stateless(FirmwareBuild build, FirmwareRequirement stated) {
        return Objection.unless(
                !(build.mapping() instanceof StatelessFlash)
                        || stated.libvirt()
                                .map(version -> version.isAtLeast(8, 6))
                                .orElse(true),
                needs("is stateless flash", "8.6", stated),
                fix("8.6"));
    }

    private static Stream<FirmwareImage> images(FirmwareMapping mapping) {
        if (mapping instanceof SplitFlash split) {
            return Stream.of(split.executable(), split.template());
        }
        if (mapping instanceof StatelessFlash flash) {
            return Stream.of(flash.executable());
        }
        return mapping instanceof CombinedFlash flash ? Stream.of(flash.executable()) : Stream.empty();
    }

    private static boolean understands(FirmwareRequirement stated, int major, int minor) {
        return stated.libvirt().map(version -> version.isAtLeast(major, minor)).orElse(false);
    }

    private static String needs(String what, String version, FirmwareRequirement stated) {
        return what + ", which needs libvirt " + version + "; "
                + stated.libvirt()
                        .map(target -> "the target is " + target)
                        .orElse("no target is stated, as by @LibvirtTarget(libvirt = \"" + version + "\")");
    }

    private static String fix(String version) {
        return "state the target: @LibvirtTarget(libvirt = \"" + version + "\") or newer";
    }
}
