package io.github.domainwright.annotation;

/** The bus that an input device is attached to ({@code input/@bus}). */
public enum InputBus {
    /** USB; machines other than PCs have it with a controller only, see {@link Controller}. */
    USB,
    /** The two connectors of the PC; x86 only. */
    PS2,
    /** A paravirtual device of its own. */
    VIRTIO
}
