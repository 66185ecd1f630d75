package io.github.domainwright.domain.os;

import io.github.domainwright.annotation.BootDevice;
import io.github.domainwright.domain.YesNo;
import io.github.domainwright.domain.model.ElementModel;
import io.github.domainwright.domain.model.ModelledElement;
import io.github.domainwright.domain.model.Spelled;
import io.github.domainwright.domain.storage.StorageSource;
import io.github.domainwright.domain.storage.StorageType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlValue;
import java.util.List;
import java.util.Optional;

/** How a guest boots: by firmware from devices, directly into a kernel, or as a container's init. */
@ElementModel
public interface Os extends ModelledElement {
    /** Lets libvirt choose a firmware of this kind, by the descriptors of the host. */
    @XmlAttribute Spelled<Firmware> firmware();
    Optional<OsType> type();
    @XmlElement(name = "firmware") Optional<FirmwareFeatures> firmwareFeatures();
    Spelled<String> init();
    List<Spelled<String>> initarg();
    List<EnvironmentVariable> initenv();
    Spelled<String> initdir();
    Spelled<String> inituser();
    Spelled<String> initgroup();
    Optional<Loader> loader();
    Optional<Nvram> nvram();
    Optional<Varstore> varstore();
    Spelled<String> kernel();
    Spelled<String> initrd();
    Spelled<String> cmdline();
    /** The UEFI shim that verifies a kernel which is booted directly. */
    Spelled<String> shim();
    Spelled<String> dtb();
    Spelled<String> root();
    Optional<AcpiTables> acpi();
    List<Boot> boot();
    Optional<BootMenu> bootmenu();
    Optional<Bios> bios();
    Optional<Smbios> smbios();

    /** What kind of guest it is, on which architecture and machine type. */
    @ElementModel
    interface OsType extends ModelledElement {
        @XmlAttribute Spelled<Architecture> arch();
        @XmlAttribute Spelled<String> machine();
        @XmlValue Spelled<GuestType> value();
    }

    /** Which features the firmware must have that libvirt chooses. */
    @ElementModel
    interface FirmwareFeatures extends ModelledElement { List<FirmwareFeature> feature(); }

    /** A feature that the chosen firmware must have or must lack. */
    @ElementModel
    interface FirmwareFeature extends ModelledElement {
        @XmlAttribute Spelled<YesNo> enabled();
        @XmlAttribute Spelled<FeatureName> name();
    }

    /** The firmware executable. */
    @ElementModel
    interface Loader extends ModelledElement {
        @XmlAttribute Spelled<YesNo> readonly();
        /** Whether only code in SMM may write the flash, which Secure Boot needs on x86; libvirt then demands SMM. */
        @XmlAttribute Spelled<YesNo> secure();
        @XmlAttribute Spelled<LoaderType> type();
        /** Whether the firmware does without NVRAM. */
        @XmlAttribute Spelled<YesNo> stateless();
        @XmlAttribute Spelled<FlashFormat> format();
        @XmlValue Spelled<String> path();
    }

    /** The guest's own store of UEFI variables. */
    @ElementModel
    interface Nvram extends ModelledElement {
        /** The file that the store is copied from when the guest is first started. */
        @XmlAttribute Spelled<String> template();
        @XmlAttribute Spelled<FlashFormat> templateFormat();
        @XmlAttribute Spelled<StorageType> type();
        @XmlAttribute Spelled<FlashFormat> format();
        @XmlValue Spelled<String> path();
        Optional<StorageSource> source();
    }

    /** The guest's own store of UEFI variables for firmware whose variables QEMU itself keeps ({@code uefi-vars}). */
    @ElementModel
    interface Varstore extends ModelledElement {
        @XmlAttribute Spelled<String> template();
        @XmlAttribute Spelled<String> path();
    }

    /** A class of devices to boot from, in the order of the elements. */
    @ElementModel
    interface Boot extends ModelledElement { @XmlAttribute Spelled<BootDevice> dev(); }

    /** Whether the firmware offers a menu, and for how many milliseconds. */
    @ElementModel
    interface BootMenu extends ModelledElement {
        @XmlAttribute Spelled<YesNo> enable();
        @XmlAttribute Spelled<Integer> timeout();
    }

    /** Whether the firmware writes to the serial port, and after how many milliseconds it tries again to boot. */
    @ElementModel
    interface Bios extends ModelledElement {
        @XmlAttribute Spelled<YesNo> useserial();
        @XmlAttribute Spelled<Integer> rebootTimeout();
    }

    /** Where the guest's SMBIOS tables come from. */
    @ElementModel
    interface Smbios extends ModelledElement { @XmlAttribute Spelled<SmbiosMode> mode(); }

    /** ACPI tables that are added to the guest's own. */
    @ElementModel
    interface AcpiTables extends ModelledElement { List<AcpiTable> table(); }

    /** A file with an ACPI table. */
    @ElementModel
    interface AcpiTable extends ModelledElement {
        @XmlAttribute Spelled<TableType> type();
        @XmlValue Spelled<String> path();
    }

    /** A variable in the environment of a container's init. */
    @ElementModel
    interface EnvironmentVariable extends ModelledElement {
        @XmlAttribute Spelled<String> name();
        @XmlValue Spelled<String> value();
    }

    /** A kind of firmware that libvirt can choose by itself. */
    enum Firmware { BIOS, EFI }

    /** How much the guest knows of being one: {@code hvm} is fully virtualized, {@code exe} a container. */
    enum GuestType { XEN, LINUX, XENPVH, HVM, EXE }

    /** A feature of UEFI firmware by which libvirt chooses. */
    enum FeatureName { ENROLLED_KEYS, SECURE_BOOT }

    /** How QEMU maps the firmware: as a ROM or as flash. */
    enum LoaderType { ROM, PFLASH }

    /** The image format of firmware and of its variable store. */
    enum FlashFormat { RAW, QCOW2 }

    /** Where SMBIOS tables come from: the emulator, the host, or {@code sysinfo}. */
    enum SmbiosMode { EMULATE, HOST, SYSINFO }

    /** What kind of ACPI table a file holds. */
    enum TableType { RAW, RAWSET, SLIC, MSDM }
}
