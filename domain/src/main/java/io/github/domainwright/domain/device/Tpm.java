package io.github.domainwright.domain.device;

import io.github.domainwright.annotation.ElementAt;
import io.github.domainwright.annotation.TpmVersion;
import io.github.domainwright.domain.YesNo;
import io.github.domainwright.domain.model.ElementModel;
import io.github.domainwright.domain.model.ModelledElement;
import io.github.domainwright.domain.model.Spelled;
import io.github.domainwright.domain.model.Variant;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlEnumValue;
import java.util.Optional;
import java.util.UUID;

/** A trusted platform module. */
@ElementModel
@ElementAt("devices/tpm")
public interface Tpm extends ModelledElement {
    @XmlAttribute Spelled<TpmModel> model();
    Optional<TpmBackend> backend();
    Optional<Alias> alias();
    Optional<Address> address();

    /** What stands behind a TPM: the host's own, or an emulator. */
    @ElementModel
    @Variant(name = "emulator", sets = "@version")
    @Variant(name = "passthrough", sets = "device/@path")
    interface TpmBackend extends ModelledElement {
        @XmlAttribute Spelled<BackendType> type();
        @XmlAttribute Spelled<TpmVersion> version();
        /** Whether a transient guest's TPM keeps its state. */
        @XmlAttribute(name = "persistent_state") Spelled<YesNo> persistentState();
        /** How much the emulator logs. */
        @XmlAttribute Spelled<Integer> debug();
        Optional<TpmDevice> device();
        Optional<TpmEncryption> encryption();
        @XmlElement(name = "active_pcr_banks") Optional<PcrBanks> activePcrBanks();
        Optional<TpmSource> source();
        Optional<TpmProfile> profile();
    }

    /** The host's TPM. */
    @ElementModel
    interface TpmDevice extends ModelledElement { @XmlAttribute Spelled<String> path(); }

    /** The secret that encrypts the emulator's state. */
    @ElementModel
    interface TpmEncryption extends ModelledElement {
        /** The UUID of the secret. */
        @XmlAttribute Spelled<UUID> secret();
    }

    /** The banks of platform configuration registers that are active. */
    @ElementModel
    interface PcrBanks extends ModelledElement {
        boolean sha1();
        boolean sha256();
        boolean sha384();
        boolean sha512();
    }

    /** Where an emulator keeps its state or listens. */
    @ElementModel
    interface TpmSource extends ModelledElement {
        @XmlAttribute Spelled<TpmSourceType> type();
        @XmlAttribute Spelled<TpmSourceMode> mode();
        @XmlAttribute Spelled<String> path();
    }

    /** The profile of an emulator: which algorithms and commands it has. */
    @ElementModel
    interface TpmProfile extends ModelledElement {
        @XmlAttribute Spelled<String> source();
        @XmlAttribute Spelled<RemoveDisabled> removeDisabled();
        @XmlAttribute Spelled<String> name();
    }

    /** The TPM that a guest sees. */
    enum TpmModel {
        @XmlEnumValue("tpm-tis") TIS, @XmlEnumValue("tpm-crb") CRB, @XmlEnumValue("tpm-spapr") SPAPR,
        @XmlEnumValue("spapr-tpm-proxy") SPAPR_PROXY
    }

    /** What stands behind a TPM. */
    enum BackendType { PASSTHROUGH, EMULATOR, EXTERNAL }

    /** Where an emulator keeps its state or listens. */
    enum TpmSourceType { FILE, DIR, UNIX }

    /** Who opens the emulator's socket. */
    enum TpmSourceMode { CONNECT }

    /** What happens to algorithms that the host's crypto policy disables. */
    enum RemoveDisabled { CHECK, FIPS_HOST }
}
