package io.github.domainwright.annotation;

import jakarta.xml.bind.annotation.XmlEnumValue;

/** The virtio device behind an input device ({@code input/@model}). */
public enum InputModel {
    /** Not stated: libvirt chooses. */
    @XmlEnumValue("")
    UNSTATED,
    /** As the machine type has it. */
    VIRTIO,
    /** For guests of any age. */
    VIRTIO_TRANSITIONAL,
    /** For guests that know virtio 1.0. */
    VIRTIO_NON_TRANSITIONAL
}
