package io.github.domainwright.examples.newer;

import io.github.domainwright.annotation.Disk;
import io.github.domainwright.annotation.DomainName;
import io.github.domainwright.annotation.Firmware;
import io.github.domainwright.annotation.FirmwareType;
import io.github.domainwright.annotation.LaunchSecurity;
import io.github.domainwright.annotation.LaunchSecurityType;
import io.github.domainwright.annotation.LibvirtTarget;
import io.github.domainwright.annotation.Memory;
import io.github.domainwright.annotation.TdxParameters;
import io.github.domainwright.annotation.Vcpus;
import io.github.domainwright.annotation.VmProfile;
import java.nio.file.Path;

/**
 * A trust domain of Intel TDX; libvirt knows them from 11.6 on.
 *
 * @param name the domain's name
 * @param rootDisk the image of its disk
 */
@VmProfile
@LibvirtTarget(libvirt = "11.6", qemu = "10.1")
@Firmware(value = FirmwareType.UEFI, stateless = true)
@LaunchSecurity(LaunchSecurityType.TDX)
@TdxParameters(
        mrOwner = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        quoteService = "/var/run/tdx-qgs/qgs.socket")
@Memory("4 GiB")
@Vcpus(2)
public record TrustDomain(
        @DomainName String name,
        @Disk(target = "vda", bootOrder = 1) Path rootDisk) {}
