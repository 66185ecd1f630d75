package io.github.domainwright.domain.security;

import io.github.domainwright.domain.YesNo;
import io.github.domainwright.domain.model.ElementModel;
import io.github.domainwright.domain.model.Hex;
import io.github.domainwright.domain.model.ModelledElement;
import io.github.domainwright.domain.model.Spelled;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.util.Optional;

/** How memory and state of a guest are protected from its host. */
@ElementModel
public interface LaunchSecurity extends ModelledElement {
    @XmlAttribute Spelled<Technology> type();
    /** Whether kernel, initrd and command line are measured with the firmware. */
    @XmlAttribute Spelled<YesNo> kernelHashes();
    /** Whether the identity block has an author key. */
    @XmlAttribute Spelled<YesNo> authorKey();
    /** Whether the guest is attested with the key of the chip, not of the host's owner. */
    @XmlAttribute Spelled<YesNo> vcek();
    /** The bit of a page table entry that marks encrypted memory. */
    Spelled<Integer> cbitpos();
    /** How many bits of a physical address encryption costs. */
    Spelled<Integer> reducedPhysBits();
    /** What the owner of the guest forbids the host, as bits. */
    @Hex(digits = 4) Spelled<Long> policy();
    Spelled<Integer> handle();
    /** The owner's Diffie-Hellman key, Base64. */
    Spelled<String> dhCert();
    /** The owner's session blob, Base64. */
    Spelled<String> session();
    /** Workarounds of the hypervisor that the guest knows, Base64. */
    Spelled<String> guestVisibleWorkarounds();
    /** The identity that the owner expects, Base64. */
    Spelled<String> idBlock();
    /** The signature of the identity, Base64. */
    Spelled<String> idAuth();
    /** What the host adds to the attestation report, Base64. */
    Spelled<String> hostData();
    /** The identity of configuration that is not the owner's, Base64 of 48 bytes. */
    Spelled<String> mrConfigId();
    /** The identity of the guest's owner, Base64 of 48 bytes. */
    Spelled<String> mrOwner();
    /** The identity of the owner's configuration, Base64 of 48 bytes. */
    Spelled<String> mrOwnerConfig();
    Optional<QuoteGenerationService> quoteGenerationService();

    /** The service of the host that signs a TDX guest's quotes. */
    @ElementModel
    interface QuoteGenerationService extends ModelledElement { @XmlAttribute Spelled<String> path(); }

    /** A technology of confidential computing. */
    enum Technology { SEV, SEV_SNP, S390_PV, TDX }
}
