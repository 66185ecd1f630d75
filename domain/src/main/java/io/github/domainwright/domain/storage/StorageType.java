package io.github.domainwright.domain.storage;

/** What a source of storage is: a file, a block device, a volume, something in the network. */
public enum StorageType { FILE, BLOCK, DIR, NETWORK, VOLUME, NVME, VHOSTUSER, VHOSTVDPA, CTL }
