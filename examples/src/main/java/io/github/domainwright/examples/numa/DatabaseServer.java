package io.github.domainwright.examples.numa;

import static io.github.domainwright.annotation.CpuFeaturePolicy.DISABLE;
import static io.github.domainwright.annotation.MemoryAccess.SHARED;
import static io.github.domainwright.annotation.MemorySource.MEMFD;

import io.github.domainwright.annotation.Cpu;
import io.github.domainwright.annotation.CpuFeature;
import io.github.domainwright.annotation.CurrentMemory;
import io.github.domainwright.annotation.Disk;
import io.github.domainwright.annotation.DomainName;
import io.github.domainwright.annotation.EmulatorPin;
import io.github.domainwright.annotation.Hugepages;
import io.github.domainwright.annotation.MaxMemory;
import io.github.domainwright.annotation.Memory;
import io.github.domainwright.annotation.MemoryBacking;
import io.github.domainwright.annotation.NumaCell;
import io.github.domainwright.annotation.SecureBoot;
import io.github.domainwright.annotation.Topology;
import io.github.domainwright.annotation.VcpuPin;
import io.github.domainwright.annotation.Vcpus;
import io.github.domainwright.annotation.VmProfile;
import io.github.domainwright.value.CpuSet;
import java.nio.file.Path;

/**
 * A database server that knows which memory is near which vCPU: two NUMA cells, each backed by hugepages of its own size,
 * and each vCPU pinned to a CPU of the host.
 *
 * @param name the domain's name
 * @param emulatorCpus the CPUs of the host that QEMU's own threads may use
 * @param rootDisk the image of its disk
 */
@VmProfile
@SecureBoot
@Memory("16 GiB")
@CurrentMemory("16 GiB")
@MaxMemory(value = "64 GiB", slots = 4)
@Hugepages(value = "1 GiB", nodeset = "0")
@Hugepages("2 MiB")
@MemoryBacking(source = MEMFD, access = SHARED, locked = true, nosharepages = true, discard = true)
@Vcpus(4)
@Cpu
@CpuFeature(name = "hle", policy = DISABLE)
@Topology(sockets = 2, cores = 2)
@NumaCell(id = 0, cpus = "0-1", memory = "8 GiB")
@NumaCell(id = 1, cpus = "2-3", memory = "8 GiB")
@VcpuPin(vcpu = 0, cpuset = "2")
@VcpuPin(vcpu = 1, cpuset = "3")
@VcpuPin(vcpu = 2, cpuset = "4-5,^5")
@VcpuPin(vcpu = 3, cpuset = "5")
public record DatabaseServer(
        @DomainName String name,
        @EmulatorPin CpuSet emulatorCpus,
        @Disk(target = "vda") Path rootDisk) {}
