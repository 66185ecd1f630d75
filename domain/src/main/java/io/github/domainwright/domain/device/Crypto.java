package io.github.domainwright.domain.device;

import io.github.domainwright.annotation.ElementAt;
import io.github.domainwright.domain.model.ElementModel;
import io.github.domainwright.domain.model.ModelledElement;
import io.github.domainwright.domain.model.Spelled;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.util.Optional;

/** A virtio device that encrypts for the guest. */
@ElementModel
@ElementAt("devices/crypto")
public interface Crypto extends ModelledElement {
    @XmlAttribute Spelled<CryptoModel> model();
    @XmlAttribute Spelled<CryptoType> type();
    Optional<CryptoBackend> backend();
    Optional<VirtioDriver> driver();
    Optional<Alias> alias();
    Optional<Address> address();

    /** Who encrypts in the host. */
    @ElementModel
    interface CryptoBackend extends ModelledElement {
        @XmlAttribute Spelled<CryptoBackendModel> model();
        @XmlAttribute Spelled<Integer> queues();
    }

    /** The crypto device that a guest sees. */
    enum CryptoModel { VIRTIO }

    /** Who emulates a crypto device. */
    enum CryptoType { QEMU }

    /** Who encrypts in the host. */
    enum CryptoBackendModel { BUILTIN, LKCF }
}
