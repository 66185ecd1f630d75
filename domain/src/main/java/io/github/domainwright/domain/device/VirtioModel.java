package io.github.domainwright.domain.device;

/** A generation of virtio. */
public enum VirtioModel { VIRTIO, VIRTIO_TRANSITIONAL, VIRTIO_NON_TRANSITIONAL }
