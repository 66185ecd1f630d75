package io.github.domainwright.kubevirt;

import io.github.domainwright.rule.Fix;
import io.github.domainwright.rule.RuleText;
import io.github.domainwright.rule.Severity;

/** What keeps a domain from going to KubeVirt: DW0640 to DW0679. */
public enum KubeVirtRule {
    /** The architecture. */
    ARCHITECTURE(
            "DW0640",
            "A guest for KubeVirt has an architecture that KubeVirt starts.",
            "KubeVirt knows amd64, arm64 and s390x, and its webhook refuses any other.",
            "write X86_64 or AARCH64 as the architecture of @VmProfile, or remove KUBEVIRT from its targets."),
    /** The machine type. */
    MACHINE(
            "DW0641",
            "A guest for KubeVirt has a machine type that the cluster allows.",
            "unless a cluster is configured otherwise, its webhook allows q35 and pc-q35-* on amd64, virt and virt-* on arm64.",
            "write @MachineType(Q35), on AArch64 VIRT, or remove KUBEVIRT from the targets of @VmProfile."),
    /** BIOS on Arm. */
    BIOS_ON_ARM(
            "DW0642",
            "An AArch64 guest for KubeVirt has UEFI firmware.",
            "KubeVirt's webhook refuses BIOS there (Arm64 does not support bios boot).",
            "write @Firmware(UEFI), or remove @Firmware."),
    /** Secure Boot on Arm. */
    SECURE_BOOT_ON_ARM(
            "DW0643",
            "A guest for KubeVirt with Secure Boot is of x86_64.",
            "KubeVirt's webhook wants SMM for Secure Boot, which AArch64 does not have, and its firmware there has no keys.",
            "write @SecureBoot(NOT_ENFORCED) or ABSENT, or remove KUBEVIRT from the targets of @VmProfile."),
    /** Setup mode. */
    SETUP_MODE(
            "DW0644",
            "A guest for KubeVirt with Secure Boot has enrolled keys.",
            "KubeVirt's Secure Boot firmware always comes with a store that has keys, so nobody else can enrol the first one.",
            "write @SecureBoot(ENFORCED), or remove KUBEVIRT from the targets of @VmProfile."),
    /** Secure Boot without SMM. */
    SECURE_BOOT_NEEDS_SMM(
            "DW0645",
            "A guest for KubeVirt with Secure Boot has SMM.",
            "KubeVirt's webhook refuses it otherwise (SecureBoot requires SMM, which is currently disabled).",
            "remove @Smm(false), or write @SecureBoot(ABSENT)."),
    /** Network boot of a confidential guest. */
    BOOT_FROM_NETWORK(
            "DW0646",
            "A guest for KubeVirt with launch security does not start from the network.",
            "KubeVirt's webhook refuses interfaces with a boot order beside SEV, SNP and TDX.",
            "remove bootOrder from @NetworkInterface, or remove KUBEVIRT from the targets of @VmProfile."),
    /** The bus of a disk. */
    DISK_BUS(
            "DW0647",
            "A disk of a guest for KubeVirt is on a bus that KubeVirt has.",
            "KubeVirt has virtio, sata, scsi and usb, for CD-ROMs not virtio, and no floppy disks.",
            "write @Disk(bus = VIRTIO), for a CD-ROM SATA, or remove KUBEVIRT from the targets of @VmProfile."),
    /** The TPM. */
    TPM(
            "DW0648",
            "The TPM of a guest for KubeVirt is emulated and of version 2.0.",
            "KubeVirt has no field for the version and always starts a TPM 2.0.",
            "write @Tpm(version = V2_0), or remove KUBEVIRT from the targets of @VmProfile."),
    /** Launch security that KubeVirt does not know. */
    LAUNCH_SECURITY(
            "DW0649",
            "The launch security of a guest for KubeVirt is SEV, SEV-ES, SEV-SNP or TDX, on x86_64.",
            "KubeVirt has no other, and a guest without it would not be protected at all.",
            "write another @LaunchSecurity, or remove KUBEVIRT from the targets of @VmProfile."),
    /** Launch security with BIOS. */
    LAUNCH_FIRMWARE(
            "DW0656",
            "A guest for KubeVirt with launch security has UEFI firmware.",
            "KubeVirt's webhook refuses it otherwise (requires OVMF).",
            "write @Firmware(UEFI), or remove @Firmware."),
    /** A name. */
    NAME(
            "DW0650",
            "A name in a manifest for KubeVirt is a DNS-1123 label.",
            "Kubernetes refuses other names of objects, and KubeVirt makes names of hosts and of pods of them.",
            "use lower-case letters, digits and '-', at most 63, a letter or digit at both ends."),
    /** A value that is not known to javac. */
    VALUE_UNKNOWN(
            "DW0651",
            "A value that decides about the fields of a manifest is stated in the profile.",
            "the fields of the manifest are chosen while javac runs.",
            "state the value in an annotation on the profile, or remove KUBEVIRT from the targets of @VmProfile."),
    /** A missing volume or network. */
    RESOURCE_MISSING(
            "DW0652",
            "The cluster's resources have what is behind each disk, directory and interface of a guest.",
            "KubeVirt has no files and networks of a host, so what a profile says about them cannot be used.",
            "add it to the ClusterResources with volume or network."),
    /** A volume or network that no guest has. */
    RESOURCE_UNKNOWN(
            "DW0653",
            "The cluster's resources name disks, directories and networks that the guest has.",
            "a name that nothing asks for is a misspelt one, and the guest would start without it.",
            "correct the name, or remove it from the ClusterResources."),
    /** The pod network, twice. */
    POD_NETWORK_ONCE(
            "DW0654",
            "At most one interface of a guest for KubeVirt is on the pod network.",
            "KubeVirt's webhook refuses more than one interface that is connected to a pod network.",
            "put the others on networks of Multus (NetworkSource.multus)."),
    /** A custom CPU without a model. */
    CPU_WITHOUT_MODEL(
            "DW0655",
            "A custom CPU of a guest for KubeVirt names its model.",
            "KubeVirt takes the name of a model, host-model or host-passthrough, and the cluster's default without one.",
            "name a model in @Cpu, or write another mode."),
    /** A number that is none. */
    NUMBER(
            "DW0657",
            "What a manifest for KubeVirt has as a number is stated as a whole number.",
            "Kubernetes refuses a manifest that has a text where the type of the field is a number.",
            "write a whole number, without sign or unit.");

    private final RuleText text;

    KubeVirtRule(String id, String demand, String why, String fix) {
        this.text = new RuleText(
                id, Severity.ERROR, demand, why, new Fix(fix, "this is about profiles for KubeVirt only."));
    }

    /** Returns the id and what is said about it. */
    public RuleText text() {
        return text;
    }
}
