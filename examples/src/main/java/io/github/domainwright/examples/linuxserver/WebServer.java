package io.github.domainwright.examples.linuxserver;

import io.github.domainwright.annotation.Disk;
import io.github.domainwright.annotation.DomainName;
import io.github.domainwright.annotation.LinuxServer;
import io.github.domainwright.annotation.Memory;
import io.github.domainwright.annotation.NetworkInterface;
import io.github.domainwright.annotation.Vcpus;
import io.github.domainwright.annotation.VmProfile;
import io.github.domainwright.value.MacAddress;
import io.github.domainwright.value.MemorySize;
import java.nio.file.Path;

/**
 * A web server on the preset for Linux servers, with five parameters.
 *
 * @param name the domain's name
 * @param memory its memory
 * @param vcpus its vCPUs
 * @param rootDisk the image of its disk
 * @param mac the address of its network card
 */
@VmProfile
@LinuxServer
public record WebServer(
        @DomainName String name,
        @Memory MemorySize memory,
        @Vcpus int vcpus,
        @Disk(target = "vda", bootOrder = 1) Path rootDisk,
        @NetworkInterface(network = "web") MacAddress mac) {}
