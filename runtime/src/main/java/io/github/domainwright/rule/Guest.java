package io.github.domainwright.rule;

import io.github.domainwright.annotation.Architecture;
import io.github.domainwright.platform.TargetVersions;
import io.github.domainwright.tree.Attribute;
import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.DomainTree;
import io.github.domainwright.tree.Element;
import io.github.domainwright.value.LaunchPolicy;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * A domain as the rules see it: its tree, and what several rules ask about it.
 *
 * @param tree the domain
 * @param target the versions it must work with
 */
public record Guest(DomainTree tree, TargetVersions target) {
    static final DomainPath ARCHITECTURE = DomainPath.of("os/type/@arch");
    static final DomainPath MACHINE = DomainPath.of("os/type/@machine");
    static final DomainPath FIRMWARE = DomainPath.of("os/@firmware");
    static final DomainPath LOADER_SECURE = DomainPath.of("os/loader/@secure");
    static final DomainPath LOADER_TYPE = DomainPath.of("os/loader/@type");
    static final DomainPath LOADER = DomainPath.of("os/loader");
    static final DomainPath LOADER_PATH = DomainPath.of("os/loader/text()");
    static final DomainPath LOADER_READONLY = DomainPath.of("os/loader/@readonly");
    static final DomainPath STATELESS = DomainPath.of("os/loader/@stateless");
    static final DomainPath NVRAM = DomainPath.of("os/nvram");
    static final DomainPath NVRAM_PATH = DomainPath.of("os/nvram/text()");
    static final DomainPath NVRAM_TEMPLATE = DomainPath.of("os/nvram/@template");
    static final DomainPath VARSTORE = DomainPath.of("os/varstore");
    static final DomainPath KERNEL = DomainPath.of("os/kernel");
    static final DomainPath LAUNCH_SECURITY = DomainPath.of("launchSecurity/@type");
    static final DomainPath LAUNCH_POLICY = DomainPath.of("launchSecurity/policy/text()");
    static final DomainPath SECURE_BOOT = DomainPath.of("os/firmware/feature[@name='secure-boot']/@enabled");
    static final DomainPath ENROLLED_KEYS = DomainPath.of("os/firmware/feature[@name='enrolled-keys']/@enabled");
    static final DomainPath SMM = DomainPath.of("features/smm");
    static final DomainPath SMM_STATE = DomainPath.of("features/smm/@state");
    static final DomainPath ACPI = DomainPath.of("features/acpi");
    static final DomainPath HYPERVISOR = DomainPath.of("@type");
    static final DomainPath VCPUS = DomainPath.of("vcpu/text()");
    static final DomainPath MEMORY = DomainPath.of("memory");
    static final DomainPath NUMA_CELLS = DomainPath.of("cpu/numa/cell");

    /** Tells whether there is a node at {@code path}. */
    public boolean has(DomainPath path) {
        return tree.has(path);
    }

    /** Tells whether the text or attribute value at {@code path} is known and equals {@code text}. */
    public boolean is(DomainPath path, String text) {
        return tree.is(path, text);
    }

    /** Returns libvirt's name of the architecture, {@code ""} if it is not stated. */
    String architectureName() {
        return tree.literal(ARCHITECTURE).orElse("");
    }

    /** Returns the architecture, if it is stated and one we know. */
    Optional<Architecture> architecture() {
        return Architecture.ofLibvirtName(architectureName());
    }

    boolean isOf(Architecture architecture) {
        return is(ARCHITECTURE, architecture.libvirtName());
    }

    boolean isX86() {
        return isOf(Architecture.X86_64) || isOf(Architecture.I686);
    }

    /** Returns the machine type, {@code ""} if it is not known. */
    String machine() {
        return tree.literal(MACHINE).orElse("");
    }

    boolean isQ35() {
        return machine().equals("q35") || machine().startsWith("pc-q35-");
    }

    boolean hasUefi() {
        return tree.is(FIRMWARE, "efi") || tree.is(LOADER_TYPE, "pflash");
    }

    /** Tells whether Secure Boot is asked for, as a firmware feature or as flash that only SMM code may write. */
    boolean wantsSecureBoot() {
        return tree.is(SECURE_BOOT, "yes") || tree.is(LOADER_SECURE, "yes");
    }

    /** Tells whether libvirt chooses the firmware by itself. */
    boolean isAutoselected() {
        return has(FIRMWARE);
    }

    /** Returns libvirt's word for what keeps the guest's memory from its host, {@code ""} for an ordinary guest. */
    String launchSecurity() {
        return tree.literal(LAUNCH_SECURITY).orElse("");
    }

    boolean isConfidential() {
        return launchSecurity().startsWith("sev") || launchSecurity().equals("tdx");
    }

    /** Tells whether the start is measured, so that nothing may be kept from an earlier one. */
    boolean isMeasured() {
        return launchSecurity().equals("sev-snp") || launchSecurity().equals("tdx");
    }

    /** Returns the policy of launch security, if it is stated and one that libvirt can read. */
    Optional<LaunchPolicy> launchPolicy() {
        Optional<String> text = tree.literal(LAUNCH_POLICY);
        return launchSecurity().equals("sev") ? text.flatMap(LaunchPolicy::readSev) : text.flatMap(LaunchPolicy::read);
    }

    boolean hasSmmOn() {
        return tree.has(SMM) && !tree.is(SMM_STATE, "off");
    }

    /** Tells whether QEMU runs the guest; libvirt drives other hypervisors too, and they are not like QEMU. */
    boolean isQemu() {
        return is(HYPERVISOR, "kvm") || is(HYPERVISOR, "qemu") || is(HYPERVISOR, "hvf");
    }

    /** Returns the family of the machine type: q35, pc, microvm, virt, pseries or s390-ccw; {@code ""} for any other. */
    String machineFamily() {
        if (isQ35()) {
            return "q35";
        }
        return Stream.of("pc", "microvm", "virt", "pseries", "s390-ccw")
                .filter(family -> isOfFamily(machine(), family))
                .findFirst()
                .orElse("");
    }

    private static boolean isOfFamily(String machine, String family) {
        return machine.equals(family) || machine.startsWith(family.equals("pc") ? "pc-i440fx-" : family + "-");
    }

    /** Returns the greatest number of vCPUs the guest can have, which is one if nothing is said, if it is known. */
    OptionalInt vcpus() {
        if (!has(VCPUS)) {
            return OptionalInt.of(1);
        }
        return Numbers.natural(tree.literal(VCPUS));
    }

    /** Returns the memory the guest starts with, in KiB, if it is known. */
    OptionalLong memory() {
        Optional<Element> memory = tree.element(MEMORY);
        return memory.isPresent() ? StatedMemory.ofText(memory.get()) : OptionalLong.empty();
    }

    /** Returns the attribute at {@code path} of each element there is, in document order. */
    List<Attribute> attributes(DomainPath path) {
        return tree.elements(path.element()).stream()
                .flatMap(element -> element.attribute(path.attribute()).stream())
                .toList();
    }
}
