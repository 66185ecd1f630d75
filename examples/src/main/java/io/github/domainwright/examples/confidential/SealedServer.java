package io.github.domainwright.examples.confidential;

import io.github.domainwright.annotation.Disk;
import io.github.domainwright.annotation.DomainName;
import io.github.domainwright.annotation.Firmware;
import io.github.domainwright.annotation.FirmwareType;
import io.github.domainwright.annotation.LaunchSecurity;
import io.github.domainwright.annotation.LaunchSecurityType;
import io.github.domainwright.annotation.Memory;
import io.github.domainwright.annotation.MemoryBacking;
import io.github.domainwright.annotation.SevParameters;
import io.github.domainwright.annotation.Vcpus;
import io.github.domainwright.annotation.VmProfile;
import io.github.domainwright.annotation.YesNo;
import java.nio.file.Path;

/**
 * A guest whose memory its host cannot read, and whose start its owner can check.
 *
 * @param name the domain's name
 * @param rootDisk the image of its disk
 */
@VmProfile
@Firmware(value = FirmwareType.UEFI, stateless = true)
@LaunchSecurity(LaunchSecurityType.SEV_ES)
@SevParameters(
        cbitpos = 47,
        reducedPhysBits = 1,
        dhCert = "c2VjcmV0",
        session = "c2Vzc2lvbg==",
        kernelHashes = YesNo.YES)
@Memory("4 GiB")
@MemoryBacking(locked = true)
@Vcpus(2)
public record SealedServer(
        @DomainName String name,
        @Disk(target = "vda", bootOrder = 1) Path rootDisk) {}
