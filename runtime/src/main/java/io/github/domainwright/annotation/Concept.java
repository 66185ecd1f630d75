package io.github.domainwright.annotation;

/** Something that a profile states and that a target may be unable to carry, see {@link AcceptLoss}. */
public enum Concept {
    /** Whether Secure Boot keys are enrolled. */
    ENROLLED_KEYS("whether Secure Boot keys are enrolled"),
    /** That the firmware does not have the Secure Boot feature. */
    SECURE_BOOT_ABSENCE("that the firmware does not have the Secure Boot feature"),
    /** System management mode, or the size of its memory. */
    SMM("system management mode, or the size of its memory"),
    /** Firmware that keeps no variables. */
    STATELESS_FIRMWARE("firmware that keeps no variables"),
    /** The file of the guest's own variable store. */
    VARIABLE_STORE("the file of the guest's own variable store"),
    /** The policy of the guest's memory encryption. */
    LAUNCH_POLICY("the policy of the guest's memory encryption"),
    /** The interface of the TPM. */
    TPM_MODEL("the interface of the TPM"),
    /** A guest without ACPI. */
    ACPI("a guest without ACPI"),
    /** The hypervisor. */
    HYPERVISOR("the hypervisor"),
    /** The model of the CPU. */
    CPU_MODEL("the model of the CPU"),
    /** Single features of the CPU. */
    CPU_FEATURES("single features of the CPU"),
    /** The host's CPUs that vCPUs and emulator run on. */
    CPU_PINNING("the host's CPUs that vCPUs and emulator run on"),
    /** The threads for the I/O of disks. */
    IO_THREADS("the threads for the I/O of disks"),
    /** Single features of the machine. */
    MACHINE_FEATURES("single features of the machine"),
    /** The topology of the vCPUs. */
    TOPOLOGY("the topology of the vCPUs"),
    /** The guest's NUMA cells. */
    NUMA("the guest's NUMA cells"),
    /** Memory besides the size at the start. */
    MEMORY_SIZE("memory besides the size at the start"),
    /** The size of the pages behind the memory. */
    HUGEPAGES("the size of the pages behind the memory"),
    /** Memory that is never swapped out. */
    LOCKED_MEMORY("memory that is never swapped out"),
    /** Memory pages that are never merged with those of others. */
    UNSHARED_PAGES("memory pages that are never merged with those of others"),
    /** What the memory consists of on the host. */
    MEMORY_BACKING("what the memory consists of on the host"),
    /** The offset of the clock. */
    CLOCK("the offset of the clock"),
    /** The timers. */
    TIMERS("the timers"),
    /** The Hyper-V enlightenments. */
    HYPERV("the Hyper-V enlightenments"),
    /** Where the I/O APIC is emulated. */
    INTERRUPT_CONTROLLER("where the I/O APIC is emulated"),
    /** The order in which devices are tried at the start. */
    BOOT_ORDER("the order in which devices are tried at the start"),
    /** A kernel from the host that is started instead of the disk. */
    DIRECT_KERNEL_BOOT("a kernel from the host that is started instead of the disk"),
    /** The UUID of the guest, and what its firmware tells it about itself. */
    IDENTITY("the UUID of the guest, and what its firmware tells it about itself"),
    /** What is only for people: title and description. */
    DESCRIPTION("what is only for people: title and description"),
    /** The operating system that is named. */
    OPERATING_SYSTEM("the operating system that is named"),
    /** What happens when the guest powers off, reboots or crashes. */
    LIFECYCLE("what happens when the guest powers off, reboots or crashes"),
    /** The file of a disk on the host, and its format. */
    DISK_IMAGE("the file of a disk on the host, and its format"),
    /** The bus of a disk. */
    DISK_BUS("the bus of a disk"),
    /** A disk that the guest cannot write. */
    READ_ONLY_DISK("a disk that the guest cannot write"),
    /** The network of an interface, its address and its place. */
    INTERFACE("the network of an interface, its address and its place"),
    /** The model of a network card. */
    INTERFACE_MODEL("the model of a network card"),
    /** A directory of the host that the guest sees. */
    FILESYSTEM("a directory of the host that the guest sees"),
    /** The vsock, or its context id. */
    VSOCK("the vsock, or its context id"),
    /** Memory that guests share. */
    SHARED_MEMORY("memory that guests share"),
    /** The IOMMU of the guest. */
    IOMMU("the IOMMU of the guest"),
    /** The controllers. */
    CONTROLLER("the controllers"),
    /** Serial ports, consoles and channels. */
    CONSOLE("serial ports, consoles and channels"),
    /** The protocol and the address of the screen. */
    GRAPHICS("the protocol and the address of the screen"),
    /** The video devices. */
    VIDEO("the video devices"),
    /** The sound devices. */
    SOUND("the sound devices"),
    /** The input devices. */
    INPUT("the input devices"),
    /** The watchdog, or what it does. */
    WATCHDOG("the watchdog, or what it does"),
    /** The source of random numbers. */
    RANDOM_NUMBERS("the source of random numbers"),
    /** The panic device. */
    PANIC("the panic device"),
    /** The memory balloon. */
    BALLOON("the memory balloon"),
    /** An element that a component gives as a whole. */
    GIVEN_ELEMENT("an element that a component gives as a whole"),
    /** Something that this library does not know of. */
    OTHER("something that this library does not know of");

    private final String description;

    Concept(String description) {
        this.description = description;
    }

    /** Returns in a few words what is meant. */
    public String description() {
        return description;
    }
}
