package io.github.domainwright.domain.device.disk;

import io.github.domainwright.annotation.ElementAt;
import io.github.domainwright.domain.OnOff;
import io.github.domainwright.domain.YesNo;
import io.github.domainwright.domain.device.AcpiIndex;
import io.github.domainwright.domain.device.Address;
import io.github.domainwright.domain.device.Alias;
import io.github.domainwright.domain.device.BootOrder;
import io.github.domainwright.domain.model.ElementModel;
import io.github.domainwright.domain.model.ModelledElement;
import io.github.domainwright.domain.model.Spelled;
import io.github.domainwright.domain.model.Variant;
import io.github.domainwright.domain.storage.Authentication;
import io.github.domainwright.domain.storage.BackingStore;
import io.github.domainwright.domain.storage.Encryption;
import io.github.domainwright.domain.storage.StorageSource;
import io.github.domainwright.domain.storage.StorageType;
import io.github.domainwright.domain.tuning.IoTune;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.List;
import java.util.Optional;

/** A disk, CD-ROM, floppy or SCSI LUN. */
@ElementModel
@ElementAt("devices/disk")
@Variant(name = "file", sets = "source/@file")
@Variant(name = "block", sets = "source/@dev")
@Variant(name = "directory", value = "dir", sets = "source/@dir")
@Variant(name = "network", sets = {"source/@protocol", "source/@name"})
@Variant(name = "volume", sets = {"source/@pool", "source/@volume"})
public interface Disk extends ModelledElement {
    @XmlAttribute Spelled<StorageType> type();
    @XmlAttribute Spelled<DiskDevice> device();
    @XmlAttribute Spelled<DiskModel> model();
    /** Whether the emulator may send any SCSI command. */
    @XmlAttribute Spelled<YesNo> rawio();
    @XmlAttribute Spelled<SgIo> sgio();
    @XmlAttribute Spelled<SnapshotMode> snapshot();
    Optional<DiskDriver> driver();
    Optional<Authentication> auth();
    Optional<StorageSource> source();
    Optional<BackingStore> backingStore();
    /** Which Xen domain has the disk. */
    Optional<BackendDomain> backenddomain();
    Optional<Geometry> geometry();
    Optional<BlockIo> blockio();
    Optional<Mirror> mirror();
    Optional<DiskTarget> target();
    Optional<IoTune> iotune();
    Optional<ThrottleFilters> throttlefilters();
    boolean readonly();
    /** Other guests may write to it at the same time. */
    boolean shareable();
    @XmlElement(name = "transient") Optional<Transient> transientDisk();
    Spelled<String> serial();
    /** The world wide name that the guest sees. */
    Spelled<String> wwn();
    Spelled<String> vendor();
    Spelled<String> product();
    Optional<Encryption> encryption();
    Optional<BootOrder> boot();
    Optional<Alias> alias();
    Optional<AcpiIndex> acpi();
    Optional<Address> address();
    /** Present only in libvirt's own state. */
    boolean privateData();

    /** The Xen domain that serves a device. */
    @ElementModel
    interface BackendDomain extends ModelledElement { @XmlAttribute Spelled<String> name(); }

    /** Cylinders, heads and sectors that the guest sees. */
    @ElementModel
    interface Geometry extends ModelledElement {
        @XmlAttribute Spelled<Integer> cyls();
        @XmlAttribute Spelled<Integer> heads();
        @XmlAttribute Spelled<Integer> secs();
        @XmlAttribute Spelled<Translation> trans();
    }

    /** The sizes of blocks that the guest sees. */
    @ElementModel
    interface BlockIo extends ModelledElement {
        @XmlAttribute(name = "logical_block_size") Spelled<Integer> logicalBlockSize();
        @XmlAttribute(name = "physical_block_size") Spelled<Integer> physicalBlockSize();
        @XmlAttribute(name = "discard_granularity") Spelled<Integer> discardGranularity();
    }

    /** The name and bus of a disk in the guest. */
    @ElementModel
    interface DiskTarget extends ModelledElement {
        @XmlAttribute Spelled<String> dev();
        @XmlAttribute Spelled<DiskBus> bus();
        @XmlAttribute Spelled<Tray> tray();
        /** Whether a USB disk says that it can be taken out. */
        @XmlAttribute Spelled<OnOff> removable();
        /** Revolutions a minute; 1 is a disk without moving parts. */
        @XmlAttribute(name = "rotation_rate") Spelled<Integer> rotationRate();
        @XmlAttribute Spelled<OnOff> dpofua();
    }

    /** What is written is forgotten when the guest stops. */
    @ElementModel
    interface Transient extends ModelledElement {
        /** Whether several guests may use the image beneath. */
        @XmlAttribute Spelled<YesNo> shareBacking();
    }

    /** The throttle groups that a disk is limited by. */
    @ElementModel
    interface ThrottleFilters extends ModelledElement { List<ThrottleFilter> throttlefilter(); }

    /** A throttle group by name. */
    @ElementModel
    interface ThrottleFilter extends ModelledElement { @XmlAttribute Spelled<String> group(); }

    /** What a guest sees of a disk. */
    enum DiskDevice { FLOPPY, DISK, CDROM, LUN }

    /** A generation of virtio, or a way of USB storage. */
    enum DiskModel { VIRTIO, VIRTIO_TRANSITIONAL, VIRTIO_NON_TRANSITIONAL, USB_STORAGE, USB_BOT }

    /** Where a snapshot of the disk is kept by default. */
    enum SnapshotMode { NO, INTERNAL, EXTERNAL, MANUAL }

    /** How a BIOS translates the geometry. */
    enum Translation { AUTO, NONE, LBA }

    /** The bus of a disk. */
    enum DiskBus { IDE, FDC, SCSI, VIRTIO, XEN, USB, UML, SATA, SD, NVME }

    /** Whether the tray of a CD-ROM or floppy is open. */
    enum Tray { OPEN, CLOSED }
}
