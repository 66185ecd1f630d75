package io.github.domainwright.benchmarks.guest;

import io.github.domainwright.annotation.Disk;
import io.github.domainwright.annotation.DomainName;
import io.github.domainwright.annotation.Memory;
import io.github.domainwright.annotation.SecureBoot;
import io.github.domainwright.annotation.Vcpus;
import io.github.domainwright.annotation.VmProfile;
import java.nio.file.Path;
import java.util.List;

/**
 * A server with as many disks as one likes, to see how costs grow with the document.
 *
 * @param name the domain's name
 * @param disks the images of its disks
 */
@VmProfile
@SecureBoot
@Memory("4 GiB")
@Vcpus(4)
public record DiskShelf(
        @DomainName String name, @Disk(target = "vda") List<Path> disks) {}
