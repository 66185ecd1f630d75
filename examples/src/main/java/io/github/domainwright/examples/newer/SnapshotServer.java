package io.github.domainwright.examples.newer;

import io.github.domainwright.annotation.Disk;
import io.github.domainwright.annotation.DomainName;
import io.github.domainwright.annotation.InternalSnapshots;
import io.github.domainwright.annotation.LibvirtTarget;
import io.github.domainwright.annotation.Memory;
import io.github.domainwright.annotation.SecureBoot;
import io.github.domainwright.annotation.Vcpus;
import io.github.domainwright.annotation.VmProfile;
import java.nio.file.Path;

/**
 * A Secure Boot guest whose variable store can be part of an internal snapshot; libvirt knows that from 9.2 on, and takes
 * only firmware that comes in qcow2, as Fedora's does.
 *
 * @param name the domain's name
 * @param rootDisk the image of its disk
 */
@VmProfile
@LibvirtTarget(libvirt = "9.2")
@SecureBoot
@InternalSnapshots
@Memory("4 GiB")
@Vcpus(2)
public record SnapshotServer(
        @DomainName String name, @Disk(target = "vda") Path rootDisk) {}
