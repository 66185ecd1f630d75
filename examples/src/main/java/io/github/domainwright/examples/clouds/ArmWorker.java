package io.github.domainwright.examples.clouds;

import static io.github.domainwright.annotation.Architecture.AARCH64;
import static io.github.domainwright.annotation.ProfileTarget.KUBEVIRT;
import static io.github.domainwright.annotation.ProfileTarget.NOVA;
import static io.github.domainwright.annotation.SecureBootState.NOT_ENFORCED;

import io.github.domainwright.annotation.Disk;
import io.github.domainwright.annotation.DomainName;
import io.github.domainwright.annotation.Memory;
import io.github.domainwright.annotation.NetworkInterface;
import io.github.domainwright.annotation.SecureBoot;
import io.github.domainwright.annotation.Vcpus;
import io.github.domainwright.annotation.VmProfile;
import io.github.domainwright.value.MacAddress;
import java.nio.file.Path;
import java.util.List;

/**
 * An AArch64 guest for three places, which neither Nova nor KubeVirt can start with Secure Boot: the profile says so.
 *
 * @param name the guest's name
 * @param vcpus the number of its vCPUs
 * @param disks the images of its disks on a host
 * @param cards the addresses of its network cards
 */
@VmProfile(
        architecture = AARCH64,
        targets = {NOVA, KUBEVIRT})
@SecureBoot(NOT_ENFORCED)
@Memory("4 GiB")
public record ArmWorker(
        @DomainName String name,
        @Vcpus int vcpus,
        @Disk(target = "vda") List<Path> disks,
        @NetworkInterface List<MacAddress> cards) {}
