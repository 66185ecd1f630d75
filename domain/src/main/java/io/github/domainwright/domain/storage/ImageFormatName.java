package io.github.domainwright.domain.storage;

/** A format of disk images. */
public enum ImageFormatName {
    RAW, DIR, BOCHS, CLOOP, DMG, ISO, VPC, VDI, FAT, VHD, PLOOP, LUKS, COW, QCOW, QCOW2, QED, VMDK
}
