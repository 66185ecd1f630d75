package io.github.domainwright.domain.device;

import io.github.domainwright.annotation.ElementAt;
import io.github.domainwright.domain.OnOff;
import io.github.domainwright.domain.ScaledSize;
import io.github.domainwright.domain.model.ElementModel;
import io.github.domainwright.domain.model.Hex;
import io.github.domainwright.domain.model.ModelledElement;
import io.github.domainwright.domain.model.Spelled;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.Optional;

/** A controller: what other devices are attached to. */
@ElementModel
@ElementAt("devices/controller")
public interface Controller extends ModelledElement {
    @XmlAttribute Spelled<ControllerType> type();
    @XmlAttribute Spelled<Integer> index();
    @XmlAttribute Spelled<ControllerModel> model();
    /** How many ports a USB or virtio-serial controller has. */
    @XmlAttribute Spelled<Integer> ports();
    /** How many interrupts a virtio-serial controller has. */
    @XmlAttribute Spelled<Integer> vectors();
    @XmlAttribute Spelled<Integer> maxGrantFrames();
    @XmlAttribute Spelled<Integer> maxEventChannels();
    @XmlElement(name = "model") Optional<PciControllerModel> controllerDevice();
    Optional<PciControllerTarget> target();
    Spelled<String> serial();
    Optional<ControllerDriver> driver();
    Optional<Alias> alias();
    Optional<Master> master();
    Optional<AcpiIndex> acpi();
    Optional<Address> address();
    /** The size of the window for 64-bit PCI addresses. */
    Optional<ScaledSize> pcihole64();

    /** The controller of which a USB 1 controller is the companion. */
    @ElementModel
    interface Master extends ModelledElement { @XmlAttribute Spelled<String> startport(); }

    /** The device that QEMU emulates for a PCI controller. */
    @ElementModel
    interface PciControllerModel extends ModelledElement { @XmlAttribute Spelled<PciControllerName> name(); }

    /** What the guest sees of a PCI controller. */
    @ElementModel
    interface PciControllerTarget extends ModelledElement {
        @XmlAttribute Spelled<Integer> chassisNr();
        @XmlAttribute Spelled<Integer> chassis();
        @XmlAttribute @Hex Spelled<Integer> port();
        /** The number of the first bus of an expander. */
        @XmlAttribute Spelled<Integer> busNr();
        @XmlAttribute Spelled<Integer> index();
        /** Whether devices can be plugged in here. */
        @XmlAttribute Spelled<OnOff> hotplug();
        /** KiB of memory that are kept for devices plugged in later. */
        @XmlAttribute Spelled<Long> memReserve();
        /** The NUMA cell that an expander belongs to. */
        Spelled<Integer> node();
    }

    /** How the hypervisor works a controller. */
    @ElementModel
    interface ControllerDriver extends ModelledElement {
        @XmlAttribute Spelled<Integer> queues();
        /** How many commands can wait at each LUN. */
        @XmlAttribute(name = "cmd_per_lun") Spelled<Integer> cmdPerLun();
        /** How many sectors of 512 bytes a request has at most. */
        @XmlAttribute(name = "max_sectors") Spelled<Integer> maxSectors();
        /** Whether requests are taken over by another thread. */
        @XmlAttribute Spelled<OnOff> ioeventfd();
        @XmlAttribute Spelled<Integer> iothread();
        @XmlAttribute Spelled<OnOff> iommu();
        @XmlAttribute Spelled<OnOff> ats();
        @XmlAttribute Spelled<OnOff> packed();
        @XmlAttribute(name = "page_per_vq") Spelled<OnOff> pagePerVq();
        Optional<IoThreadMapping> iothreads();
    }

    /** A kind of controller. */
    enum ControllerType { FDC, SATA, CCID, SCSI, USB, IDE, ISA, PCI, VIRTIO_SERIAL, XENBUS, NVME }

    /** The model of controller that a guest sees. */
    enum ControllerModel {
        AUTO, BUSLOGIC, LSILOGIC, LSISAS1068, VMPVSCSI, IBMVSCSI, VIRTIO_SCSI, LSISAS1078, VIRTIO_TRANSITIONAL,
        VIRTIO_NON_TRANSITIONAL, NCR53C90, DC390, AM53C974, PIIX3_UHCI, PIIX4_UHCI, EHCI, ICH9_EHCI1, ICH9_UHCI1,
        ICH9_UHCI2, ICH9_UHCI3, VT82C686B_UHCI, PCI_OHCI, NEC_XHCI, NONE, QUSB1, QUSB2, QEMU_XHCI, PIIX3, PIIX4, ICH6,
        PCI_ROOT, PCIE_ROOT, PCI_BRIDGE, DMI_TO_PCI_BRIDGE, PCIE_TO_PCI_BRIDGE, PCIE_ROOT_PORT,
        PCIE_SWITCH_UPSTREAM_PORT, PCIE_SWITCH_DOWNSTREAM_PORT, PCI_EXPANDER_BUS, PCIE_EXPANDER_BUS, VIRTIO
    }

    /** A device that QEMU emulates for a PCI controller. */
    enum PciControllerName {
        SPAPR_PCI_HOST_BRIDGE, PCI_BRIDGE, I82801B11_BRIDGE, PCIE_PCI_BRIDGE, IOH3420, PCIE_ROOT_PORT, X3130_UPSTREAM,
        XIO3130_DOWNSTREAM, PXB, PXB_PCIE
    }
}
