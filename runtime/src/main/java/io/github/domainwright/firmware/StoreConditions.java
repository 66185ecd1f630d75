package io.github.domainwright.firmware;

import io.github.domainwright.annotation.SecureBootState;
import io.github.domainwright.firmware.FirmwareMapping.CombinedFlash;
import io.github.domainwright.firmware.FirmwareMapping.Kernel;
import io.github.domainwright.firmware.FirmwareMapping.MemoryWithVarstore;
import io.github.domainwright.firmware.FirmwareMapping.SplitFlash;
import java.util.Optional;

/** Our own conditions on the variable store: that it is kept, and that nothing in the guest can go around it. */
final class StoreConditions {
    static final Condition<FirmwareRequirement> KEPT =
            Condition.ofDomainwright("variables are kept", StoreConditions::kept);
    static final Condition<FirmwareRequirement> PROTECTED =
            Condition.ofDomainwright("variables are protected", StoreConditions::protectedStore);
    static final Condition<FirmwareRequirement> SMM_MACHINE =
            Condition.ofDomainwright("machine with SMM", StoreConditions::machineWithSmm);
    static final Condition<FirmwareRequirement> HOST_STORE =
            Condition.ofDomainwright("host store", StoreConditions::hostStore);

    private StoreConditions() {}

    /** libvirt 12 gives an ordinary guest a stateless or shared writable build if that comes first. */
    private static Optional<Objection> kept(FirmwareBuild build, FirmwareRequirement stated) {
        if (build.mapping() instanceof SplitFlash || build.mapping() instanceof MemoryWithVarstore) {
            return Optional.empty();
        }
        if (build.mapping() instanceof CombinedFlash) {
            return Optional.of(new Objection(
                    "keeps its variables inside the image, which all guests would share and write",
                    "install a package with a split build"));
        }
        if (build.mapping() instanceof Kernel) {
            return Optional.of(new Objection(
                    "is started in place of the guest's kernel, so that there is no loader to name",
                    "install a package with a build for flash or memory"));
        }
        if (stated.states(SecureBootState.SETUP_MODE)) {
            return Optional.of(new Objection(
                    "forgets variables at each start, so that enrolled keys would be lost",
                    "state Secure Boot ENFORCED, or a guest that keeps its variables"));
        }
        return Objection.unless(
                stated.acceptsForgetfulStore(),
                "forgets variables at each start, the guest does not say that it is stateless",
                "state that the guest is stateless: @Firmware(stateless = true)");
    }

    /** edk2: on x86 only SMM, or a store outside of the guest, stops guest code from rewriting the variables. */
    private static Optional<Objection> protectedStore(FirmwareBuild build, FirmwareRequirement stated) {
        boolean needed = stated.wantsSecureBoot() && stated.architecture().isX86();
        boolean outsideOfGuest = build.mapping() instanceof MemoryWithVarstore;
        // A measured guest starts from the same image each time: what its code rewrites is gone at the next start.
        boolean measured = stated.hasMeasuredStart() && !(build.mapping() instanceof SplitFlash);
        return Objection.unless(
                !needed || build.has(FirmwareFeature.REQUIRES_SMM) || outsideOfGuest || measured,
                "has secure-boot without requires-smm: code in the guest can rewrite the variables, so that Secure Boot"
                        + " protects nothing",
                "use a source that has a build with SMM, or state Secure Boot NOT_ENFORCED");
    }

    private static Optional<Objection> machineWithSmm(FirmwareBuild build, FirmwareRequirement stated) {
        return Objection.unless(
                !build.has(FirmwareFeature.REQUIRES_SMM) || stated.machine().startsWith("pc-q35-"),
                "requires SMM, which libvirt allows on q35 machines only; the guest has " + stated.machine(),
                "choose a q35 machine type");
    }

    private static Optional<Objection> hostStore(FirmwareBuild build, FirmwareRequirement stated) {
        return Objection.unless(
                !build.has(FirmwareFeature.HOST_UEFI_VARS) || build.mapping() instanceof MemoryWithVarstore,
                "needs the device uefi-vars, but names no template for it: libvirt would start it without variables",
                "correct the descriptor, or use another build");
    }
}
