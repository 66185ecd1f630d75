package io.github.domainwright.domain.device.filesystem;

import io.github.domainwright.annotation.ElementAt;
import io.github.domainwright.domain.Domain;
import io.github.domainwright.domain.MemoryUnit;
import io.github.domainwright.domain.OnOff;
import io.github.domainwright.domain.ScaledSize;
import io.github.domainwright.domain.device.AcpiIndex;
import io.github.domainwright.domain.device.Address;
import io.github.domainwright.domain.device.Alias;
import io.github.domainwright.domain.device.BootOrder;
import io.github.domainwright.domain.device.VirtioModel;
import io.github.domainwright.domain.model.ElementModel;
import io.github.domainwright.domain.model.ModelledElement;
import io.github.domainwright.domain.model.Spelled;
import io.github.domainwright.domain.model.Variant;
import io.github.domainwright.domain.storage.ImageFormatName;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.Optional;

/** A directory of the host that a guest can mount. */
@ElementModel
@ElementAt("devices/filesystem")
@Variant(name = "mount", sets = {"source/@dir", "target/@dir"})
public interface Filesystem extends ModelledElement {
    @XmlAttribute Spelled<FilesystemType> type();
    @XmlAttribute Spelled<AccessMode> accessmode();
    @XmlAttribute Spelled<VirtioModel> model();
    @XmlAttribute Spelled<MultipleDevices> multidevs();
    /** The permissions of new files, octal. */
    @XmlAttribute Spelled<String> fmode();
    /** The permissions of new directories, octal. */
    @XmlAttribute Spelled<String> dmode();
    Optional<FilesystemDriver> driver();
    Optional<Virtiofsd> binary();
    Optional<Domain.IdMap> idmap();
    Optional<FilesystemSource> source();
    Optional<FilesystemTarget> target();
    boolean readonly();
    Optional<BootOrder> boot();
    Optional<Alias> alias();
    Optional<AcpiIndex> acpi();
    Optional<Address> address();
    /** What a container's directory can never have more of. */
    @XmlElement(name = "space_hard_limit") Optional<ScaledSize> spaceHardLimit();
    /** What a container's directory has more of only for a while. */
    @XmlElement(name = "space_soft_limit") Optional<ScaledSize> spaceSoftLimit();

    /** How a directory is handed over. */
    @ElementModel
    interface FilesystemDriver extends ModelledElement {
        @XmlAttribute Spelled<DriverType> type();
        @XmlAttribute Spelled<ImageFormatName> format();
        @XmlAttribute Spelled<WritePolicy> wrpolicy();
        @XmlAttribute Spelled<Integer> queue();
        @XmlAttribute Spelled<OnOff> iommu();
        @XmlAttribute Spelled<OnOff> ats();
        @XmlAttribute Spelled<OnOff> packed();
        @XmlAttribute(name = "page_per_vq") Spelled<OnOff> pagePerVq();
    }

    /** What is handed over. */
    @ElementModel
    interface FilesystemSource extends ModelledElement {
        @XmlAttribute Spelled<String> dir();
        @XmlAttribute Spelled<String> socket();
        @XmlAttribute Spelled<String> dev();
        @XmlAttribute Spelled<String> file();
        @XmlAttribute Spelled<String> name();
        /** The size of a directory in memory. */
        @XmlAttribute Spelled<Long> usage();
        @XmlAttribute Spelled<MemoryUnit> units();
    }

    /** The tag or directory under which the guest mounts it. */
    @ElementModel
    interface FilesystemTarget extends ModelledElement { @XmlAttribute Spelled<String> dir(); }

    /** The program that serves a virtiofs. */
    @ElementModel
    interface Virtiofsd extends ModelledElement {
        @XmlAttribute Spelled<String> path();
        /** Whether extended attributes are kept. */
        @XmlAttribute Spelled<OnOff> xattr();
        Optional<VirtiofsCache> cache();
        Optional<Sandbox> sandbox();
        Optional<Lock> lock();
        @XmlElement(name = "thread_pool") Optional<ThreadPool> threadPool();
        Optional<OpenFiles> openfiles();
    }

    /** What the guest may cache. */
    @ElementModel
    interface VirtiofsCache extends ModelledElement { @XmlAttribute Spelled<CacheMode> mode(); }

    /** How the program is confined. */
    @ElementModel
    interface Sandbox extends ModelledElement { @XmlAttribute Spelled<SandboxMode> mode(); }

    /** Whether locks of the guest are passed on. */
    @ElementModel
    interface Lock extends ModelledElement {
        @XmlAttribute Spelled<OnOff> posix();
        @XmlAttribute Spelled<OnOff> flock();
    }

    /** How many threads serve requests. */
    @ElementModel
    interface ThreadPool extends ModelledElement { @XmlAttribute Spelled<Integer> size(); }

    /** How many files may be open. */
    @ElementModel
    interface OpenFiles extends ModelledElement { @XmlAttribute Spelled<Integer> max(); }

    /** What is handed over. */
    enum FilesystemType { FILE, BLOCK, MOUNT, BIND, TEMPLATE, RAM }

    /** As whom the guest's files are created in the host. */
    enum AccessMode { PASSTHROUGH, MAPPED, SQUASH }

    /** What happens when a directory holds more than one file system. */
    enum MultipleDevices { DEFAULT, REMAP, FORBID, WARN }

    /** What hands a directory over. */
    enum DriverType { PATH, HANDLE, LOOP, NBD, PLOOP, VIRTIOFS, MTP }

    /** When data is written to the host's disk. */
    enum WritePolicy { IMMEDIATE }

    /** What the guest may cache. */
    enum CacheMode { NONE, ALWAYS }

    /** How the program is confined. */
    enum SandboxMode { NAMESPACE, CHROOT }
}
