package io.github.domainwright.examples;

import io.github.domainwright.annotation.Disk;
import io.github.domainwright.annotation.DomainName;
import io.github.domainwright.annotation.MachineFamily;
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

@VmProfile
@MachineType(value = MachineFamily.Q35, version = "rhel7.4.0")
@SecureBoot
@Tpm
@Memory("8 GiB")
@Vcpus(4)
public record BuildAgent(
        @DomainName String name,
        @Disk(target = "vda") Path rootDisk,
        @NetworkInterface(network = "default") Optional<MacAddress> mac) {}
