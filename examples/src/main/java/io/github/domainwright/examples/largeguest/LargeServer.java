package io.github.domainwright.examples.largeguest;

import static io.github.domainwright.annotation.IoApicDriver.QEMU;
import static io.github.domainwright.annotation.IommuModel.INTEL;

import io.github.domainwright.annotation.Cpu;
import io.github.domainwright.annotation.Disk;
import io.github.domainwright.annotation.DomainName;
import io.github.domainwright.annotation.IoApic;
import io.github.domainwright.annotation.Iommu;
import io.github.domainwright.annotation.Memory;
import io.github.domainwright.annotation.SecureBoot;
import io.github.domainwright.annotation.Smm;
import io.github.domainwright.annotation.Topology;
import io.github.domainwright.annotation.Vcpus;
import io.github.domainwright.annotation.VmProfile;
import java.nio.file.Path;

/**
 * A very large guest with Secure Boot: beyond 255 vCPUs interrupts need an IOMMU that remaps them, and beyond 1 TiB of
 * memory the firmware's SMM code needs more room.
 *
 * @param name the domain's name
 * @param rootDisk the image of its disk
 */
@VmProfile
@SecureBoot
@Smm(tseg = "32 MiB")
@Memory("2 TiB")
@Vcpus(288)
@Topology(sockets = 2, dies = 2, cores = 36, threads = 2)
@Cpu
@IoApic(QEMU)
@Iommu(model = INTEL, intremap = true, eim = true, cachingMode = true, iotlb = true)
public record LargeServer(
        @DomainName String name, @Disk(target = "vda") Path rootDisk) {}
