package io.github.domainwright.nova;

import io.github.domainwright.rule.Fix;
import io.github.domainwright.rule.RuleText;
import io.github.domainwright.rule.Severity;

/** What keeps a domain from going to Nova: DW0602 to DW0629. */
public enum NovaRule {
    /** The architecture. */
    ARCHITECTURE(
            "DW0602",
            "A guest for Nova has an architecture that Nova's libvirt driver starts.",
            "Nova has default machine types and device models for x86_64, i686, aarch64 and armv7l, and none for this one.",
            "write one of these as the architecture of @VmProfile, or remove NOVA from its targets."),
    /** Secure Boot where Nova does not see it. */
    SECURE_BOOT_PLATFORM(
            "DW0603",
            "A guest for Nova with Secure Boot is of x86_64, with machine type q35 and UEFI firmware.",
            "Nova ignores Secure Boot without UEFI, refuses it without q35, and finds no host for it elsewhere than on x86_64.",
            "write @SecureBoot(NOT_ENFORCED) or ABSENT, or remove NOVA from the targets of @VmProfile."),
    /** The machine type. */
    MACHINE(
            "DW0604",
            "A guest for Nova has a machine type that Nova manages.",
            "Nova's own list is pc, q35, virt and their versions; it refuses or cannot migrate a server with any other.",
            "write @MachineType with Q35, I440FX or VIRT, or remove NOVA from the targets of @VmProfile."),
    /** Locked memory. */
    LOCKED_MEMORY(
            "DW0605",
            "Locked memory of a guest for Nova has a page size.",
            "Nova refuses hw:locked_memory without hw:mem_page_size (LockMemoryForbidden).",
            "add @Hugepages, or remove locked from @MemoryBacking."),
    /** Parts of a MiB. */
    MEBIBYTES(
            "DW0606",
            "The memory of a guest for Nova is a whole number of MiB.",
            "flavors and their NUMA cells count memory in MiB, and the remainder would be missing.",
            "write a whole number of MiB."),
    /** Launch security that Nova does not know. */
    LAUNCH_SECURITY(
            "DW0607",
            "The launch security of a guest for Nova is SEV, SEV-ES or SEV-SNP.",
            "Nova's hw_mem_encryption_model knows no other, and a guest without it would not be protected at all.",
            "write another @LaunchSecurity, or remove NOVA from the targets of @VmProfile."),
    /** Launch security on the wrong machine. */
    LAUNCH_MACHINE(
            "DW0608",
            "A guest for Nova with launch security has machine type q35.",
            "Nova refuses any other at the start (InvalidMachineType: q35 type is required for SEV to work).",
            "write @MachineType(Q35), or remove NOVA from the targets of @VmProfile."),
    /** Launch security with BIOS. */
    LAUNCH_FIRMWARE(
            "DW0612",
            "A guest for Nova with launch security has UEFI firmware.",
            "Nova refuses a server with encrypted memory unless the image says uefi (FlavorImageConflict).",
            "write @Firmware(UEFI), or remove @Firmware."),
    /** A TPM that Nova would leave out. */
    TPM(
            "DW0609",
            "The TPM of a guest for Nova is emulated, with a version that its model has.",
            "Nova has tpm-tis with 1.2 or 2.0 and tpm-crb with 2.0; without a version it leaves the TPM out without a word.",
            "write @Tpm with TIS, or with CRB and V2_0."),
    /** Stateless firmware that Nova would ignore. */
    STATELESS(
            "DW0610",
            "Stateless firmware of a guest for Nova is UEFI.",
            "Nova ignores hw_firmware_stateless, with no more than a line in its log, unless the image says uefi.",
            "write @Firmware(UEFI, stateless = true), or remove stateless."),
    /** A value that is not known to javac. */
    VALUE_UNKNOWN(
            "DW0611",
            "A value that becomes a property of an image or flavor is stated in the profile.",
            "images and flavors are shared by many guests, so a property cannot differ from guest to guest.",
            "state the value in an annotation on the profile, or remove NOVA from the targets of @VmProfile."),
    /** A number that is none. */
    NUMBER(
            "DW0613",
            "What Nova counts of a guest is stated as a whole number.",
            "a flavor has its vCPUs, memory and topology as numbers, and Nova refuses a flavor with anything else.",
            "write a whole number, without sign or unit.");

    private final RuleText text;

    NovaRule(String id, String demand, String why, String fix) {
        this.text =
                new RuleText(id, Severity.ERROR, demand, why, new Fix(fix, "this is about profiles for Nova only."));
    }

    /** Returns the id and what is said about it. */
    public RuleText text() {
        return text;
    }
}
