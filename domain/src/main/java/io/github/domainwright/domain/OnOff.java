package io.github.domainwright.domain;

/** A statement that libvirt spells {@code on} or {@code off}. */
public enum OnOff { ON, OFF }
