package io.github.domainwright.domain.storage;

import io.github.domainwright.domain.model.ElementModel;
import io.github.domainwright.domain.model.ModelledElement;
import io.github.domainwright.domain.model.Spelled;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.util.Optional;
import java.util.UUID;

/** The user and the secret for a server of network storage. */
@ElementModel
public interface Authentication extends ModelledElement {
    @XmlAttribute Spelled<String> username();
    Optional<AuthenticationSecret> secret();

    /** The secret that libvirt keeps, by UUID or usage. */
    @ElementModel
    interface AuthenticationSecret extends ModelledElement {
        @XmlAttribute Spelled<SecretType> type();
        @XmlAttribute Spelled<String> usage();
        @XmlAttribute Spelled<UUID> uuid();
    }

    /** What a secret is for. */
    enum SecretType { CEPH, ISCSI }
}
