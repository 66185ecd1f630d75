package io.github.domainwright.examples.plainuefi;

import io.github.domainwright.annotation.Console;
import io.github.domainwright.annotation.Disk;
import io.github.domainwright.annotation.DomainName;
import io.github.domainwright.annotation.Memory;
import io.github.domainwright.annotation.NetworkInterface;
import io.github.domainwright.annotation.Rng;
import io.github.domainwright.annotation.SecureBoot;
import io.github.domainwright.annotation.SecureBootState;
import io.github.domainwright.annotation.Vcpus;
import io.github.domainwright.annotation.VmProfile;
import io.github.domainwright.value.MemorySize;
import java.nio.file.Path;

/**
 * A server with UEFI firmware that does not know Secure Boot; memory and vCPUs differ from guest to guest.
 *
 * @param name the domain's name
 * @param memory its memory
 * @param vcpus its number of vCPUs
 * @param rootDisk the image of its root disk
 */
@VmProfile
@SecureBoot(SecureBootState.ABSENT)
@NetworkInterface
@Console
@Rng
public record PlainServer(
        @DomainName String name,
        @Memory MemorySize memory,
        @Vcpus int vcpus,
        @Disk(target = "vda") Path rootDisk) {}
