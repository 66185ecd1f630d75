package io.github.domainwright.examples.parameters;

import io.github.domainwright.annotation.BlockDisk;
import io.github.domainwright.annotation.BridgeInterface;
import io.github.domainwright.annotation.Disk;
import io.github.domainwright.annotation.DiskCache;
import io.github.domainwright.annotation.DiskDiscard;
import io.github.domainwright.annotation.DiskDriver;
import io.github.domainwright.annotation.DomainName;
import io.github.domainwright.annotation.Gives;
import io.github.domainwright.annotation.LinuxServer;
import io.github.domainwright.annotation.Memory;
import io.github.domainwright.annotation.Vcpus;
import io.github.domainwright.annotation.VmProfile;
import io.github.domainwright.value.MacAddress;
import io.github.domainwright.value.MemorySize;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A node of a cluster whose disks and cards differ from guest to guest, each with several values.
 *
 * @param name the domain's name
 * @param size its size
 * @param rootDisk the image of its disk
 * @param serial the serial number of that disk
 * @param disks its data disks
 * @param storage its card in the storage network, if it has one
 */
@VmProfile
@LinuxServer
public record Cluster(
        @DomainName String name,
        Size size,
        @Disk(target = "vda", bootOrder = 1) Path rootDisk,
        @Gives(value = "serial", of = "rootDisk") Optional<String> serial,
        List<DataDisk> disks,
        Optional<StorageCard> storage) {

    /**
     * How large a node is.
     *
     * @param memory its memory
     * @param vcpus its vCPUs
     */
    public record Size(@Memory MemorySize memory, @Vcpus int vcpus) {}

    /**
     * A data disk.
     *
     * @param device the block device behind it
     * @param serial the number by which the guest finds it
     * @param cache how the host caches it
     */
    public record DataDisk(
            @BlockDisk(target = "vdb", driver = @DiskDriver(discard = DiskDiscard.UNMAP))
            Path device,

            @Gives("serial") String serial,
            @Gives("driver.cache") Optional<DiskCache> cache) {}

    /**
     * A card in the storage network.
     *
     * @param mac its address
     * @param mtu the size of its packets
     */
    public record StorageCard(
            @BridgeInterface(bridge = "br-storage") MacAddress mac,
            @Gives("mtu") int mtu) {}
}
