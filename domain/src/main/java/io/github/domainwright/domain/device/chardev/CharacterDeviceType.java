package io.github.domainwright.domain.device.chardev;

/** What is behind a character device in the host. */
public enum CharacterDeviceType {
    DEV, FILE, PIPE, UNIX, TCP, UDP, NULL, STDIO, VC, PTY, SPICEVMC, SPICEPORT, NMDM, QEMU_VDAGENT, DBUS
}
