package io.github.domainwright.annotation;

import jakarta.xml.bind.annotation.XmlEnumValue;

/** What a secret is for ({@code auth/secret/@type}). */
public enum SecretType {
    /** Not stated: libvirt chooses. */
    @XmlEnumValue("")
    UNSTATED,
    /** Ceph. */
    CEPH,
    /** iSCSI. */
    ISCSI
}
