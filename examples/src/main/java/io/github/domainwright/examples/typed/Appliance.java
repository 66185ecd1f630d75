package io.github.domainwright.examples.typed;

import io.github.domainwright.annotation.BlockDisk;
import io.github.domainwright.annotation.DomainName;
import io.github.domainwright.annotation.ElementAt;
import io.github.domainwright.annotation.Memory;
import io.github.domainwright.annotation.SecureBoot;
import io.github.domainwright.annotation.Vcpus;
import io.github.domainwright.annotation.VmProfile;
import io.github.domainwright.domain.device.chardev.CharacterDevice;
import io.github.domainwright.domain.device.disk.Disk;
import io.github.domainwright.domain.device.hostdev.HostDevice;
import io.github.domainwright.domain.device.network.NetworkInterface;
import io.github.domainwright.value.MacAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A machine whose devices a program builds with the typed builders, or reads from another document: the profile says what
 * all of them have, and each device goes where libvirt has it.
 *
 * @param name the domain's name
 * @param system the block device of its system
 * @param disks its other disks, of any kind
 * @param accelerator a device of the host that it has for itself
 * @param port its serial port; libvirt has such elements in several places
 * @param networks its networks
 */
@VmProfile
@SecureBoot
@Memory("4 GiB")
@Vcpus(2)
public record Appliance(
        @DomainName String name,
        @BlockDisk(target = "vda") Path system,
        List<Disk> disks,
        Optional<HostDevice> accelerator,
        @ElementAt("devices/serial") Optional<CharacterDevice> port,
        List<Network> networks) {

    /**
     * A network with the cards that are in it.
     *
     * @param uplink the card that leads to the rest of the world
     * @param cards the addresses of its other cards
     */
    public record Network(
            Optional<NetworkInterface> uplink,

            @io.github.domainwright.annotation.NetworkInterface(network = "isolated")
            List<MacAddress> cards) {}
}
