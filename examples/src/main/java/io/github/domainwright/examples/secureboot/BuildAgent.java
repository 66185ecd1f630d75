package io.github.domainwright.examples.secureboot;

import static io.github.domainwright.annotation.MachineFamily.Q35;

import io.github.domainwright.annotation.Disk;
import io.github.domainwright.annotation.DomainName;
import io.github.domainwright.annotation.MachineType;
import io.github.domainwright.annotation.Memory;
import io.github.domainwright.annotation.NetworkInterface;
import io.github.domainwright.annotation.SecureBoot;
import io.github.domainwright.annotation.Tpm;
import io.github.domainwright.annotation.Vcpus;
import io.github.domainwright.annotation.VmProfile;
import io.github.domainwright.value.MacAddress;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A guest that starts with Secure Boot on: q35, SMM, protected flash, enrolled keys.
 *
 * @param name the domain's name
 * @param rootDisk the image of its root disk
 * @param mac the address of its network card; libvirt chooses one if it is left out
 */
@VmProfile
@MachineType(value = Q35, version = "rhel7.4.0")
@SecureBoot
@Tpm
@Memory("8 GiB")
@Vcpus(4)
public record BuildAgent(
        @DomainName String name,
        @Disk(target = "vda") Path rootDisk,
        @NetworkInterface(network = "default") Optional<MacAddress> mac) {}
