package io.github.domainwright.annotation;

import jakarta.xml.bind.annotation.XmlEnumValue;

/** How the tray of a drive is ({@code target/@tray}). */
public enum TrayState {
    /** Not stated: libvirt chooses. */
    @XmlEnumValue("")
    UNSTATED,
    /** Open. */
    OPEN,
    /** Closed. */
    CLOSED
}
