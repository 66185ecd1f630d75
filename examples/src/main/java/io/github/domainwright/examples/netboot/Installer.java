package io.github.domainwright.examples.netboot;

import static io.github.domainwright.annotation.BootDevice.HD;
import static io.github.domainwright.annotation.BootDevice.NETWORK;

import io.github.domainwright.annotation.BootDevices;
import io.github.domainwright.annotation.Disk;
import io.github.domainwright.annotation.DomainName;
import io.github.domainwright.annotation.Memory;
import io.github.domainwright.annotation.NetworkInterface;
import io.github.domainwright.annotation.Vcpus;
import io.github.domainwright.annotation.VmProfile;
import java.nio.file.Path;

/**
 * A guest that is installed over the network, and starts from its disk where there is nothing to install.
 *
 * @param name the domain's name
 * @param rootDisk the image of its disk
 */
@VmProfile
@BootDevices({NETWORK, HD})
@Memory("2 GiB")
@Vcpus(1)
@NetworkInterface
public record Installer(
        @DomainName String name, @Disk(target = "vda") Path rootDisk) {}
