package io.github.domainwright.examples.enclave;

import io.github.domainwright.annotation.Cpu;
import io.github.domainwright.annotation.Disk;
import io.github.domainwright.annotation.DomainName;
import io.github.domainwright.annotation.MaxMemory;
import io.github.domainwright.annotation.Memory;
import io.github.domainwright.annotation.NumaCell;
import io.github.domainwright.annotation.SecureBoot;
import io.github.domainwright.annotation.SgxEpc;
import io.github.domainwright.annotation.Vcpus;
import io.github.domainwright.annotation.VmProfile;
import java.nio.file.Path;

/**
 * A guest with memory for enclaves of Intel SGX.
 *
 * @param name the domain's name
 * @param rootDisk the image of its disk
 */
@VmProfile
@SecureBoot
@Memory("4 GiB")
@Vcpus(2)
@Cpu
@MaxMemory(value = "8 GiB", slots = 1)
@NumaCell(id = 0, cpus = "0-1", memory = "4 GiB")
@SgxEpc(size = "64 MiB", node = 0)
public record EnclaveServer(
        @DomainName String name,
        @Disk(target = "vda", bootOrder = 1) Path rootDisk) {}
