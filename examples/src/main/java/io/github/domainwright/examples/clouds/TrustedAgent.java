package io.github.domainwright.examples.clouds;

import static io.github.domainwright.annotation.Concept.ENROLLED_KEYS;
import static io.github.domainwright.annotation.ProfileTarget.KUBEVIRT;
import static io.github.domainwright.annotation.ProfileTarget.LIBVIRT;
import static io.github.domainwright.annotation.ProfileTarget.NOVA;

import io.github.domainwright.annotation.AcceptLoss;
import io.github.domainwright.annotation.Disk;
import io.github.domainwright.annotation.DomainName;
import io.github.domainwright.annotation.Memory;
import io.github.domainwright.annotation.NetworkInterface;
import io.github.domainwright.annotation.Rng;
import io.github.domainwright.annotation.SecureBoot;
import io.github.domainwright.annotation.Serial;
import io.github.domainwright.annotation.Tpm;
import io.github.domainwright.annotation.TpmModel;
import io.github.domainwright.annotation.Vcpus;
import io.github.domainwright.annotation.VmProfile;
import io.github.domainwright.annotation.Watchdog;
import io.github.domainwright.value.MacAddress;
import java.nio.file.Path;
import java.util.Optional;

/**
 * One Secure Boot guest for three places: a host with libvirt, OpenStack, and a Kubernetes cluster with KubeVirt. Nova
 * cannot ask for enrolled keys, which the profile accepts by name.
 *
 * @param name the guest's name
 * @param rootDisk the image of its root disk on a host
 * @param mac the address of its network card
 */
@VmProfile(targets = {LIBVIRT, NOVA, KUBEVIRT})
@AcceptLoss(target = NOVA, of = ENROLLED_KEYS)
@SecureBoot
@Tpm(model = TpmModel.CRB)
@Memory("2 GiB")
@Vcpus(2)
@Rng
@Serial
@Watchdog
public record TrustedAgent(
        @DomainName String name,
        @Disk(target = "vda") Path rootDisk,
        @NetworkInterface(network = "default") Optional<MacAddress> mac) {}
