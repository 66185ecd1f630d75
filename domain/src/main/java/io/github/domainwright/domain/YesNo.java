package io.github.domainwright.domain;

/** A statement that libvirt spells {@code yes} or {@code no}. */
public enum YesNo { YES, NO }
