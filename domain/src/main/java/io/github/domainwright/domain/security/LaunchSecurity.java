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
    @XmlAttribute Spelled<YesNo> authorKey();
    @XmlAttribute Spelled<YesNo> vcek();
    /** The bit of a page table entry that marks encrypted memory. */
    Spelled<Integer> cbitpos();
    /** How many bits of a physical address encryption costs. */
    Spelled<Integer> reducedPhysBits();
    /** What the owner of the guest forbids the host, as bits. */
    @Hex(digits = 4) Spelled<Long> policy();
    Spelled<Integer> handle();
    /** The owner's Diffie-Hellman key, Base64. */
    Spelled<Integer> dhCert();
    /** The owner's session blob, Base64. */
    Spelled<Integer> session();
    Spelled<Integer> guestVisibleWorkarounds();
    Spelled<Integer> idBlock();
    Spelled<Integer> idAuth();
    Spelled<Integer> hostData();
    Spelled<Integer> mrConfigId();
    Spelled<Integer> mrOwner();
    Spelled<Integer> mrOwnerConfig();
    Optional<QuoteGenerationService> quoteGenerationService();

    /** The service of the host that signs a TDX guest's quotes. */
    @ElementModel
    interface QuoteGenerationService extends ModelledElement { @XmlAttribute Spelled<String> path(); }

    /** A technology of confidential computing. */
    enum Technology { SEV, SEV_SNP, S390_PV, TDX }
}
