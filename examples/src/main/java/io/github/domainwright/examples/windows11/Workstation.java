package io.github.domainwright.examples.windows11;

import static io.github.domainwright.annotation.ChannelType.SPICEVMC;
import static io.github.domainwright.annotation.DiskBus.SATA;
import static io.github.domainwright.annotation.DiskDevice.CDROM;
import static io.github.domainwright.annotation.DiskFormat.RAW;
import static io.github.domainwright.annotation.GraphicsType.SPICE;
import static io.github.domainwright.annotation.PanicModel.HYPERV;
import static io.github.domainwright.annotation.VideoModel.QXL;

import io.github.domainwright.annotation.Channel;
import io.github.domainwright.annotation.Disk;
import io.github.domainwright.annotation.DomainName;
import io.github.domainwright.annotation.Graphics;
import io.github.domainwright.annotation.HyperV;
import io.github.domainwright.annotation.Input;
import io.github.domainwright.annotation.Memory;
import io.github.domainwright.annotation.NetworkInterface;
import io.github.domainwright.annotation.Panic;
import io.github.domainwright.annotation.Sound;
import io.github.domainwright.annotation.Topology;
import io.github.domainwright.annotation.Vcpus;
import io.github.domainwright.annotation.Video;
import io.github.domainwright.annotation.VmProfile;
import io.github.domainwright.annotation.Windows11;
import io.github.domainwright.value.MacAddress;
import io.github.domainwright.value.MemorySize;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A Windows 11 desktop: the preset brings Secure Boot, a TPM 2.0 and what Windows expects of its host. Windows uses two
 * sockets at most, so the vCPUs are cores of one.
 *
 * @param name the domain's name
 * @param memory its memory
 * @param systemDisk the image of its disk
 * @param drivers the image of a CD with the virtio drivers, for the installation
 * @param mac the address of its network card
 */
@VmProfile
@Windows11
@Vcpus(4)
@Topology(cores = 4)
@HyperV(spinlockRetries = 4095)
@Graphics(type = SPICE)
@Video(QXL)
@Sound
@Input
@Channel
@Channel(type = SPICEVMC, name = "com.redhat.spice.0")
@Panic(model = HYPERV)
public record Workstation(
        @DomainName String name,
        @Memory MemorySize memory,
        @Disk(target = "vda", bootOrder = 1) Path systemDisk,

        @Disk(target = "sda", bus = SATA, device = CDROM, format = RAW, readonly = true)
        Optional<Path> drivers,

        @NetworkInterface Optional<MacAddress> mac) {}
