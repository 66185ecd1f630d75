package io.github.domainwright.domain;

import io.github.domainwright.annotation.ElementAt;
import io.github.domainwright.domain.clock.Clock;
import io.github.domainwright.domain.cpu.Cpu;
import io.github.domainwright.domain.cpu.CpuTuning;
import io.github.domainwright.domain.cpu.IoThreads;
import io.github.domainwright.domain.cpu.Vcpu;
import io.github.domainwright.domain.cpu.Vcpus;
import io.github.domainwright.domain.device.Devices;
import io.github.domainwright.domain.feature.Features;
import io.github.domainwright.domain.hypervisor.BhyveCommandline;
import io.github.domainwright.domain.hypervisor.LxcNamespace;
import io.github.domainwright.domain.hypervisor.Namespaces;
import io.github.domainwright.domain.hypervisor.QemuCapabilities;
import io.github.domainwright.domain.hypervisor.QemuCommandline;
import io.github.domainwright.domain.hypervisor.QemuDeprecation;
import io.github.domainwright.domain.hypervisor.QemuOverride;
import io.github.domainwright.domain.hypervisor.XenCommandline;
import io.github.domainwright.domain.memory.MaxMemory;
import io.github.domainwright.domain.memory.Memory;
import io.github.domainwright.domain.memory.MemoryBacking;
import io.github.domainwright.domain.memory.MemoryTuning;
import io.github.domainwright.domain.memory.NumaTuning;
import io.github.domainwright.domain.model.ElementModel;
import io.github.domainwright.domain.model.ModelledElement;
import io.github.domainwright.domain.model.Spelled;
import io.github.domainwright.domain.os.Os;
import io.github.domainwright.domain.os.Sysinfo;
import io.github.domainwright.domain.security.KeyWrap;
import io.github.domainwright.domain.security.LaunchSecurity;
import io.github.domainwright.domain.security.SecurityLabel;
import io.github.domainwright.domain.tuning.BlkioTuning;
import io.github.domainwright.domain.tuning.Resource;
import io.github.domainwright.domain.tuning.ThrottleGroups;
import io.github.domainwright.tree.DomainTree;
import io.github.domainwright.tree.Element;
import io.github.domainwright.xml.DomainReader;
import io.github.domainwright.xml.UnreadableDomainException;
import jakarta.xml.bind.annotation.XmlAnyElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlEnumValue;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A guest as libvirt knows it: the root element of a domain document. */
@ElementModel
public interface Domain extends ModelledElement, DomainDocument {
    /**
     * Reads the document {@code xml}, with everything that is in it.
     *
     * @throws UnreadableDomainException if it is not well-formed, has a document type declaration, is too large, or its
     *     root is not {@code domain}
     */
    static Domain parse(String xml) throws UnreadableDomainException { return of(DomainReader.read(xml)); }

    /**
     * Reads the document in {@code file}, in the encoding that its first bytes name.
     *
     * @throws UnreadableDomainException as {@link #parse(String)}, or if the file is not in that encoding
     * @throws IOException if the file cannot be read
     */
    static Domain parse(Path file) throws IOException, UnreadableDomainException { return of(DomainReader.read(file)); }

    /**
     * Reads the document that {@code source} gives, in the encoding that its first bytes name, and does not close it.
     *
     * @throws UnreadableDomainException as {@link #parse(String)}, or if the bytes are not text in that encoding
     * @throws IOException if the source fails
     */
    static Domain parse(InputStream source) throws IOException, UnreadableDomainException {
        return of(DomainReader.read(source));
    }

    /** Views the document {@code tree}. */
    static Domain of(DomainTree tree) { return DomainBuilder.TYPE.view(tree); }

    /** Starts a domain that has nothing in it. */
    static DomainBuilder builder() { return DomainBuilder.TYPE.builder("domain"); }

    @XmlAttribute Spelled<Hypervisor> type();
    @XmlAttribute Spelled<Integer> id();
    Spelled<String> name();
    Spelled<UUID> uuid();
    /** The UUID that the guest's firmware tables show, if it is another one than {@code uuid}. */
    Spelled<UUID> hwuuid();
    /** The generation id that Windows guests compare to notice that they were rolled back or cloned. */
    Spelled<UUID> genid();
    Spelled<String> title();
    Spelled<String> description();
    Optional<Metadata> metadata();
    Optional<MaxMemory> maxMemory();
    Optional<Memory> memory();
    /** What the balloon leaves the guest of {@code memory} at start. */
    Optional<ScaledSize> currentMemory();
    Optional<BlkioTuning> blkiotune();
    Optional<MemoryTuning> memtune();
    Optional<MemoryBacking> memoryBacking();
    Optional<Vcpu> vcpu();
    Optional<Vcpus> vcpus();
    Spelled<Integer> iothreads();
    Optional<IoThreads> iothreadids();
    Optional<IoThreads.MainLoop> defaultiothread();
    Optional<ThrottleGroups> throttlegroups();
    Optional<CpuTuning> cputune();
    Optional<NumaTuning> numatune();
    Optional<Iommufd> iommufd();
    Optional<Resource> resource();
    /** What the guest reads in its SMBIOS tables and through fw_cfg. */
    List<Sysinfo> sysinfo();
    /** The boot loader of a paravirtual Xen guest, run in the host. */
    Spelled<String> bootloader();
    @XmlElement(name = "bootloader_args") Spelled<String> bootloaderArgs();
    Optional<Os> os();
    Optional<IdMap> idmap();
    Optional<Features> features();
    Optional<Cpu> cpu();
    Optional<Clock> clock();
    @XmlElement(name = "on_poweroff") Spelled<LifecycleAction> onPoweroff();
    @XmlElement(name = "on_reboot") Spelled<LifecycleAction> onReboot();
    @XmlElement(name = "on_crash") Spelled<CrashAction> onCrash();
    /** What happens when the lock manager loses the locks of the disks. */
    @XmlElement(name = "on_lockfailure") Spelled<LockFailureAction> onLockfailure();
    Optional<PowerManagement> pm();
    Optional<PerformanceEvents> perf();
    Optional<Devices> devices();
    List<SecurityLabel> seclabel();
    Optional<KeyWrap> keywrap();
    Optional<LaunchSecurity> launchSecurity();
    @XmlElement(name = "namespace", namespace = Namespaces.LXC) Optional<LxcNamespace> lxcNamespace();
    @XmlElement(name = "commandline", namespace = Namespaces.QEMU) Optional<QemuCommandline> qemuCommandline();
    @XmlElement(name = "capabilities", namespace = Namespaces.QEMU) Optional<QemuCapabilities> qemuCapabilities();
    @XmlElement(name = "override", namespace = Namespaces.QEMU) Optional<QemuOverride> qemuOverride();
    @XmlElement(name = "deprecation", namespace = Namespaces.QEMU) Optional<QemuDeprecation> qemuDeprecation();
    @XmlElement(name = "commandline", namespace = Namespaces.BHYVE) Optional<BhyveCommandline> bhyveCommandline();
    @XmlElement(name = "commandline", namespace = Namespaces.XEN) Optional<XenCommandline> xenCommandline();
    @XmlElement(namespace = Namespaces.VMWARE) Spelled<String> datacenterpath();

    /** What applications keep in a domain document under namespaces of their own: any content at all. */
    @ElementModel
    @ElementAt("metadata")
    interface Metadata extends ModelledElement {
        @XmlAnyElement List<Element> content();
    }

    /** Which sleep states the guest's firmware offers. */
    @ElementModel
    @ElementAt("pm")
    interface PowerManagement extends ModelledElement {
        @XmlElement(name = "suspend-to-mem") Optional<Enablement> suspendToMem();
        @XmlElement(name = "suspend-to-disk") Optional<Enablement> suspendToDisk();
    }

    /** Whether host devices are assigned through iommufd instead of VFIO's own containers. */
    @ElementModel
    @ElementAt("iommufd")
    interface Iommufd extends ModelledElement {
        @XmlAttribute Spelled<YesNo> enabled();
        @XmlAttribute Spelled<String> fdgroup();
    }

    /** How the users and groups of a container are mapped to those of the host. */
    @ElementModel
    @ElementAt("idmap")
    interface IdMap extends ModelledElement {
        List<IdRange> uid();
        List<IdRange> gid();
    }

    /** A range of user or group ids and where it begins in the host. */
    @ElementModel
    interface IdRange extends ModelledElement {
        @XmlAttribute Spelled<Long> start();
        @XmlAttribute Spelled<Long> target();
        @XmlAttribute Spelled<Long> count();
    }

    /** Which performance events the host counts for the guest. */
    @ElementModel
    @ElementAt("perf")
    interface PerformanceEvents extends ModelledElement { List<PerformanceEvent> event(); }

    /** Whether one performance event is counted. */
    @ElementModel
    interface PerformanceEvent extends ModelledElement {
        @XmlAttribute Spelled<EventName> name();
        @XmlAttribute Spelled<YesNo> enabled();
    }

    /** The hypervisor that runs a domain. */
    enum Hypervisor { QEMU, KQEMU, KVM, XEN, LXC, UML, OPENVZ, TEST, VMWARE, HYPERV, VBOX, PHYP, VZ, BHYVE, HVF }

    /** What libvirt does when a guest powers off or reboots. */
    enum LifecycleAction { DESTROY, RESTART, PRESERVE, RENAME_RESTART }

    /** What libvirt does when a guest crashes. */
    enum CrashAction {
        DESTROY, RESTART, PRESERVE, RENAME_RESTART, COREDUMP_DESTROY, COREDUMP_RESTART, PRESERVE_RUNNING
    }

    /** What libvirt does when the locks of a guest's disks are lost. */
    enum LockFailureAction { POWEROFF, RESTART, PAUSE, IGNORE }

    /** A performance event of the host's processors or kernel. */
    enum EventName {
        CMT, MBMT, MBML, @XmlEnumValue("cpu_cycles") CPU_CYCLES, INSTRUCTIONS,
        @XmlEnumValue("cache_references") CACHE_REFERENCES, @XmlEnumValue("cache_misses") CACHE_MISSES,
        @XmlEnumValue("branch_instructions") BRANCH_INSTRUCTIONS, @XmlEnumValue("branch_misses") BRANCH_MISSES,
        @XmlEnumValue("bus_cycles") BUS_CYCLES, @XmlEnumValue("stalled_cycles_frontend") STALLED_CYCLES_FRONTEND,
        @XmlEnumValue("stalled_cycles_backend") STALLED_CYCLES_BACKEND, @XmlEnumValue("ref_cpu_cycles") REF_CPU_CYCLES,
        @XmlEnumValue("cpu_clock") CPU_CLOCK, @XmlEnumValue("task_clock") TASK_CLOCK,
        @XmlEnumValue("page_faults") PAGE_FAULTS, @XmlEnumValue("context_switches") CONTEXT_SWITCHES,
        @XmlEnumValue("cpu_migrations") CPU_MIGRATIONS, @XmlEnumValue("page_faults_min") PAGE_FAULTS_MIN,
        @XmlEnumValue("page_faults_maj") PAGE_FAULTS_MAJ, @XmlEnumValue("alignment_faults") ALIGNMENT_FAULTS,
        @XmlEnumValue("emulation_faults") EMULATION_FAULTS
    }
}
