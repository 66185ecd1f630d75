package io.github.domainwright.examples.preset;

import static io.github.domainwright.annotation.TimerName.HPET;

import io.github.domainwright.annotation.Disk;
import io.github.domainwright.annotation.DomainName;
import io.github.domainwright.annotation.Memory;
import io.github.domainwright.annotation.NetworkInterface;
import io.github.domainwright.annotation.Timer;
import io.github.domainwright.annotation.Vcpus;
import io.github.domainwright.annotation.VmProfile;
import io.github.domainwright.value.MacAddress;
import io.github.domainwright.value.MemorySize;
import java.nio.file.Path;
import java.util.List;

/**
 * A server on a house's own preset: what it states itself, or takes as a parameter, stands in place of what the preset
 * says about the same thing.
 *
 * @param name the domain's name
 * @param memory its memory, instead of the preset's
 * @param vcpus its vCPUs, instead of the preset's
 * @param disks the images of its disks
 * @param mac the address of its network card
 */
@VmProfile
@AcmeBaseline
@Timer(name = HPET)
public record LinuxServer(
        @DomainName String name,
        @Memory MemorySize memory,
        @Vcpus int vcpus,
        @Disk(target = "vda", bootOrder = 1) List<Path> disks,
        @NetworkInterface(network = "servers") MacAddress mac) {}
