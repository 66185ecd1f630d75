package io.github.domainwright.examples.interfaceprofile;

import static io.github.domainwright.annotation.DiskFormat.RAW;
import static io.github.domainwright.annotation.SecureBootState.SETUP_MODE;

import io.github.domainwright.annotation.Disk;
import io.github.domainwright.annotation.DomainName;
import io.github.domainwright.annotation.DomainUuid;
import io.github.domainwright.annotation.Memory;
import io.github.domainwright.annotation.NetworkInterface;
import io.github.domainwright.annotation.Nvram;
import io.github.domainwright.annotation.SecureBoot;
import io.github.domainwright.annotation.Vcpus;
import io.github.domainwright.annotation.VmProfile;
import io.github.domainwright.value.MacAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A profile as an interface, with a list of data disks. The owner enrols Secure Boot keys of their own, so the guest
 * starts in setup mode.
 */
@VmProfile
@SecureBoot(SETUP_MODE)
@Memory("16 GiB")
@Vcpus(8)
public interface StorageNode {
    /** Returns the domain's name. */
    @DomainName
    String name();

    /** Returns its identity; libvirt makes one up if it is left out. */
    @DomainUuid
    Optional<UUID> uuid();

    /** Returns the file of its variable store, in which the owner's keys are enrolled. */
    @Nvram
    Path nvram();

    /** Returns the image of its root disk. */
    @Disk(target = "vda")
    Path rootDisk();

    /** Returns the images of its data disks, {@code vdb} and on. */
    @Disk(target = "vdb", format = RAW)
    List<Path> dataDisks();

    /** Returns the addresses of its network cards. */
    @NetworkInterface(network = "storage")
    List<MacAddress> cards();
}
