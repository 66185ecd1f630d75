package io.github.domainwright.domain.device;

import io.github.domainwright.annotation.ElementAt;
import io.github.domainwright.domain.OnOff;
import io.github.domainwright.domain.ScaledSize;
import io.github.domainwright.domain.model.ElementModel;
import io.github.domainwright.domain.model.ModelledElement;
import io.github.domainwright.domain.model.Spelled;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.util.Optional;

/** Memory shared with other guests or with a server. */
@ElementModel
@ElementAt("devices/shmem")
public interface Shmem extends ModelledElement {
    @XmlAttribute Spelled<String> name();
    @XmlAttribute Spelled<Role> role();
    Optional<ShmemModel> model();
    Optional<ScaledSize> size();
    Optional<ShmemServer> server();
    Optional<Msi> msi();
    Optional<Alias> alias();
    Optional<AcpiIndex> acpi();
    Optional<Address> address();

    /** What the guest sees of shared memory. */
    @ElementModel
    interface ShmemModel extends ModelledElement { @XmlAttribute Spelled<ShmemType> type(); }

    /** The socket of the server of shared memory. */
    @ElementModel
    interface ShmemServer extends ModelledElement { @XmlAttribute Spelled<String> path(); }

    /** Interrupts between those who share memory. */
    @ElementModel
    interface Msi extends ModelledElement {
        /** How many interrupts there are. */
        @XmlAttribute Spelled<Integer> vectors();
        @XmlAttribute Spelled<OnOff> ioeventfd();
    }

    /** Whether shared memory follows the guest when it migrates. */
    enum Role { MASTER, PEER }

    /** The device for shared memory that QEMU emulates. */
    enum ShmemType { IVSHMEM, IVSHMEM_PLAIN, IVSHMEM_DOORBELL }
}
