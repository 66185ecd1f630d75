package io.github.domainwright.examples.sharing;

import static io.github.domainwright.annotation.MemoryAccess.SHARED;
import static io.github.domainwright.annotation.MemorySource.MEMFD;

import io.github.domainwright.annotation.Channel;
import io.github.domainwright.annotation.Description;
import io.github.domainwright.annotation.Disk;
import io.github.domainwright.annotation.DomainName;
import io.github.domainwright.annotation.Filesystem;
import io.github.domainwright.annotation.Memory;
import io.github.domainwright.annotation.MemoryBacking;
import io.github.domainwright.annotation.NetworkInterface;
import io.github.domainwright.annotation.OperatingSystem;
import io.github.domainwright.annotation.SecureBoot;
import io.github.domainwright.annotation.SharedMemory;
import io.github.domainwright.annotation.Title;
import io.github.domainwright.annotation.Vcpus;
import io.github.domainwright.annotation.VmProfile;
import io.github.domainwright.annotation.Vsock;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A server that shares directories, memory and a socket with its host; virtiofs needs memory that its daemon can see.
 *
 * @param name the domain's name
 * @param title what people call it
 * @param cid the number under which the host's programs reach it
 * @param rootDisk the image of its first disk, which it starts from
 * @param dataDisks the images of its data disks, {@code vdb} and on
 * @param projects the directory of the host that it shares
 */
@VmProfile
@SecureBoot
@OperatingSystem("http://debian.org/debian/12")
@Description("Shares the projects of this host.\nKept by the infrastructure team.")
@Memory("4 GiB")
@MemoryBacking(source = MEMFD, access = SHARED)
@Vcpus(2)
@Channel
@SharedMemory(name = "status", size = "4 MiB")
@Filesystem(source = "/srv/public", target = "public")
@NetworkInterface(bootOrder = 2)
@NetworkInterface(network = "storage")
public record FileServer(
        @DomainName String name,
        @Title Optional<String> title,
        @Vsock int cid,
        @Disk(target = "vda", bootOrder = 1) Path rootDisk,
        @Disk(target = "vdb") List<Path> dataDisks,
        @Filesystem(target = "projects") Path projects) {}
