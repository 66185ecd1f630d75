package io.github.domainwright.annotation;

/** The memory balloon that a guest sees ({@code memballoon/@model}). */
public enum BalloonModel {
    /** The paravirtual one. */
    VIRTIO,
    /** None at all. */
    NONE
}
