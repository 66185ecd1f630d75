package io.github.domainwright.examples.newer;

import io.github.domainwright.annotation.ConfidentialSnp;
import io.github.domainwright.annotation.Crypto;
import io.github.domainwright.annotation.Disk;
import io.github.domainwright.annotation.DomainName;
import io.github.domainwright.annotation.LibvirtTarget;
import io.github.domainwright.annotation.Memory;
import io.github.domainwright.annotation.MemoryAccess;
import io.github.domainwright.annotation.MemoryBacking;
import io.github.domainwright.annotation.MemorySource;
import io.github.domainwright.annotation.OnOff;
import io.github.domainwright.annotation.Ps2;
import io.github.domainwright.annotation.SnpParameters;
import io.github.domainwright.annotation.Sound;
import io.github.domainwright.annotation.SoundModel;
import io.github.domainwright.annotation.Topology;
import io.github.domainwright.annotation.Vcpus;
import io.github.domainwright.annotation.Video;
import io.github.domainwright.annotation.VmProfile;
import io.github.domainwright.annotation.YesNo;
import java.nio.file.Path;

/**
 * A guest under AMD SEV-SNP, whose start its owner can check; libvirt knows them from 10.5 on.
 *
 * @param name the domain's name
 * @param rootDisk the image of its disk
 */
@VmProfile
@LibvirtTarget(libvirt = "11.0", qemu = "9.2")
@ConfidentialSnp
@SnpParameters(hostData = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=", kernelHashes = YesNo.YES, vcek = YesNo.YES)
@Memory("4 GiB")
@MemoryBacking(source = MemorySource.MEMFD, access = MemoryAccess.SHARED)
@Vcpus(8)
@Topology(dies = 2, cores = 4)
@Ps2(false)
@Crypto(queues = 2)
@Video(blob = OnOff.ON)
@Sound(value = SoundModel.USB, multichannel = YesNo.YES)
public record SealedMachine(
        @DomainName String name,
        @Disk(target = "vda", bootOrder = 1) Path rootDisk) {}
