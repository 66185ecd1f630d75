package io.github.domainwright.host;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a domain of one kind can have on a host: libvirt's {@code <domainCapabilities>}, which {@code virsh
 * domcapabilities} prints. What a newer libvirt tells besides is passed over.
 */
@XmlAccessorType(XmlAccessType.NONE)
public final class DomainCapabilities {
    private static final String ROOT = "domainCapabilities";

    @XmlElement
    private String path = "";

    @XmlElement
    private String domain = "";

    @XmlElement
    private String machine = "";

    @XmlElement
    private String arch = "";

    @XmlElement
    private @Nullable Vcpu vcpu;

    @XmlElement
    private @Nullable OsOffer os;

    @XmlElement
    private @Nullable CpuOffer cpu;

    @XmlElement
    private @Nullable Offer memoryBacking;

    @XmlElement
    private DeviceOffers devices = new DeviceOffers();

    @XmlElement
    private FeatureOffers features = new FeatureOffers();

    DomainCapabilities() {}

    @XmlAccessorType(XmlAccessType.NONE)
    private static final class Vcpu {
        @XmlAttribute
        private int max;

        private Vcpu() {}
    }

    /**
     * Reads the document {@code xml}.
     *
     * @throws UnreadableHostException if it is not well-formed, or another kind of document
     */
    public static DomainCapabilities parse(String xml) throws UnreadableHostException {
        return HostDocuments.read(xml, DomainCapabilities.class, ROOT);
    }

    /**
     * Reads the document in {@code file}.
     *
     * @throws UnreadableHostException if it cannot be read, is not well-formed, or another kind of document
     */
    public static DomainCapabilities read(Path file) throws UnreadableHostException {
        return HostDocuments.read(file, DomainCapabilities.class, ROOT);
    }

    /** Returns the path of the emulator. */
    public String emulator() {
        return path;
    }

    /** Returns the type of domain ({@code domain/@type}), such as {@code kvm}. */
    public String domainType() {
        return domain;
    }

    /** Returns the machine type, an alias resolved. */
    public String machine() {
        return machine;
    }

    /** Returns libvirt's name of the architecture. */
    public String architecture() {
        return arch;
    }

    /** Returns the most vCPUs that the machine can have; nothing if libvirt does not tell. */
    public Optional<Integer> maximalVcpus() {
        return Optional.ofNullable(vcpu).map(limit -> limit.max);
    }

    /** Returns what {@code <os>} can have. */
    public Optional<OsOffer> os() {
        return Optional.ofNullable(os);
    }

    /** Returns what {@code <cpu>} can have. */
    public Optional<CpuOffer> cpu() {
        return Optional.ofNullable(cpu);
    }

    /** Returns what {@code <memoryBacking>} can have. */
    public Optional<Offer> memoryBacking() {
        return Optional.ofNullable(memoryBacking);
    }

    /** Returns what the device {@code name} can have, such as {@code tpm}; nothing if libvirt does not tell. */
    public Optional<Offer> device(String name) {
        return devices.find(name);
    }

    /** Returns the feature {@code name}, such as {@code sev}; nothing if libvirt does not tell. */
    public Optional<Offer> feature(String name) {
        return features.find(name);
    }
}
