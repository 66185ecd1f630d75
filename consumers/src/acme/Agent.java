package acme;

import io.github.domainwright.annotation.Disk;
import io.github.domainwright.annotation.DomainName;
import io.github.domainwright.annotation.Memory;
import io.github.domainwright.annotation.NetworkInterface;
import io.github.domainwright.annotation.SecureBoot;
import io.github.domainwright.annotation.Tpm;
import io.github.domainwright.annotation.Vcpus;
import io.github.domainwright.annotation.VmProfile;
import io.github.domainwright.value.MacAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The guest that all consumers have. */
@VmProfile
@SecureBoot
@Tpm
@Memory("8 GiB")
@Vcpus(4)
public record Agent(
        @DomainName String name,
        @Disk(target = "vda") Path rootDisk,
        @Disk(target = "vdb") List<Path> data,
        @NetworkInterface Optional<MacAddress> mac) {}
