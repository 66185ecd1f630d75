package io.github.domainwright.annotation;

import jakarta.xml.bind.annotation.XmlEnumValue;

/** The controller that a guest sees ({@code controller/@model}). */
public enum ControllerModel {
    /** Not stated: libvirt chooses. */
    @XmlEnumValue("")
    UNSTATED,
    /** SCSI: the paravirtual one. */
    VIRTIO_SCSI,
    /** SCSI: LSI 53C895A. */
    LSILOGIC,
    /** SCSI: LSI SAS 1068. */
    LSISAS1068,
    /** SCSI: LSI MegaRAID SAS. */
    LSISAS1078,
    /** SCSI: that of IBM's pSeries. */
    IBMVSCSI,
    /** Virtio serial: the paravirtual one. */
    VIRTIO,
    /** SCSI and virtio serial: the paravirtual one for guests that know only the virtio of the time before its standard. */
    VIRTIO_TRANSITIONAL,
    /** SCSI and virtio serial: the paravirtual one for guests that know the standard, in a slot of PCI Express. */
    VIRTIO_NON_TRANSITIONAL,
    /** USB 3, the usual one. */
    QEMU_XHCI,
    /** USB 3: NEC's. */
    NEC_XHCI,
    /** USB 2, without companions for older devices. */
    ICH9_EHCI1,
    /** USB 1, that of traditional PCs. */
    PIIX3_UHCI,
    /** USB 1: OHCI. */
    PCI_OHCI,
    /** USB: none at all. */
    NONE,
    /** PCI: the bus of machines without PCI Express. */
    PCI_ROOT,
    /** PCI: the bus of machines with PCI Express. */
    PCIE_ROOT,
    /** PCI: a slot that one device can be plugged into. */
    PCIE_ROOT_PORT,
    /** PCI: a bus for devices without PCI Express. */
    PCIE_TO_PCI_BRIDGE,
    /** PCI: another bus behind a bus. */
    PCI_BRIDGE,
    /** PCI: another root bus of a traditional PC. */
    PCI_EXPANDER_BUS,
    /** PCI: another root bus of a machine with PCI Express. */
    PCIE_EXPANDER_BUS
}
