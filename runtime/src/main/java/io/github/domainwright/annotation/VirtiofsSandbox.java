package io.github.domainwright.annotation;

import jakarta.xml.bind.annotation.XmlEnumValue;

/** How virtiofsd is kept in its directory ({@code binary/sandbox/@mode}). */
public enum VirtiofsSandbox {
    /** Not stated: libvirt chooses. */
    @XmlEnumValue("")
    UNSTATED,
    /** With namespaces of the kernel. */
    NAMESPACE,
    /** With a changed root. */
    CHROOT
}
