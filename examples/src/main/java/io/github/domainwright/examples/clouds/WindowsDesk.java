package io.github.domainwright.examples.clouds;

import static io.github.domainwright.annotation.Concept.ENROLLED_KEYS;
import static io.github.domainwright.annotation.DiskBus.SATA;
import static io.github.domainwright.annotation.DiskDevice.CDROM;
import static io.github.domainwright.annotation.DiskFormat.RAW;
import static io.github.domainwright.annotation.ProfileTarget.KUBEVIRT;
import static io.github.domainwright.annotation.ProfileTarget.NOVA;

import io.github.domainwright.annotation.AcceptLoss;
import io.github.domainwright.annotation.Disk;
import io.github.domainwright.annotation.DomainName;
import io.github.domainwright.annotation.Graphics;
import io.github.domainwright.annotation.Input;
import io.github.domainwright.annotation.Memory;
import io.github.domainwright.annotation.NetworkInterface;
import io.github.domainwright.annotation.Topology;
import io.github.domainwright.annotation.Vcpus;
import io.github.domainwright.annotation.Video;
import io.github.domainwright.annotation.VideoModel;
import io.github.domainwright.annotation.VmProfile;
import io.github.domainwright.annotation.Windows11;
import io.github.domainwright.value.MemorySize;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A Windows 11 desktop for three places, with a CD of drivers for the installation.
 *
 * @param name the guest's name
 * @param memory its memory
 * @param systemDisk the image of its disk on a host
 * @param drivers the image of the CD
 */
@VmProfile(targets = {NOVA, KUBEVIRT})
@AcceptLoss(target = NOVA, of = ENROLLED_KEYS)
@Windows11
@Vcpus(4)
@Topology(cores = 4)
@Graphics
@Video(VideoModel.VGA)
@Input
@NetworkInterface
public record WindowsDesk(
        @DomainName String name,
        @Memory MemorySize memory,
        @Disk(target = "vda", bootOrder = 1) Path systemDisk,

        @Disk(target = "sda", bus = SATA, device = CDROM, format = RAW, readonly = true)
        Optional<Path> drivers) {}
