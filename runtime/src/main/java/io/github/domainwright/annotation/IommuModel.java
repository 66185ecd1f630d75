package io.github.domainwright.annotation;

/** The IOMMU that a guest sees ({@code iommu/@model}). */
public enum IommuModel {
    /** Intel VT-d; q35 only. */
    INTEL,
    /** Arm's; Arm virt machines only. */
    SMMUV3,
    /** The paravirtual one; q35 and virt machines, with ACPI. */
    VIRTIO
}
