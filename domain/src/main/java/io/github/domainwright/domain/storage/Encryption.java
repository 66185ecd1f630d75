package io.github.domainwright.domain.storage;

import io.github.domainwright.domain.model.ElementModel;
import io.github.domainwright.domain.model.ModelledElement;
import io.github.domainwright.domain.model.Spelled;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** How an image is encrypted. */
@ElementModel
public interface Encryption extends ModelledElement {
    @XmlAttribute Spelled<EncryptionFormat> format();
    @XmlAttribute Spelled<Engine> engine();
    List<EncryptionSecret> secret();
    Optional<Cipher> cipher();
    Optional<InitializationVector> ivgen();

    /** The passphrase that libvirt keeps, by UUID or usage. */
    @ElementModel
    interface EncryptionSecret extends ModelledElement {
        @XmlAttribute Spelled<PassphraseType> type();
        @XmlAttribute Spelled<UUID> uuid();
        @XmlAttribute Spelled<String> usage();
    }

    /** The cipher of an image. */
    @ElementModel
    interface Cipher extends ModelledElement {
        @XmlAttribute Spelled<String> name();
        @XmlAttribute Spelled<Integer> size();
        @XmlAttribute Spelled<String> mode();
        @XmlAttribute Spelled<String> hash();
    }

    /** How the initialization vectors of a cipher are made. */
    @ElementModel
    interface InitializationVector extends ModelledElement {
        @XmlAttribute Spelled<String> name();
        @XmlAttribute Spelled<String> hash();
    }

    /** A format of encrypted images. */
    enum EncryptionFormat { DEFAULT, QCOW, LUKS, LUKS2, LUKS_ANY }

    /** Who decrypts. */
    enum Engine { QEMU, LIBRBD }

    /** What kind of secret opens an image. */
    enum PassphraseType { PASSPHRASE }
}
