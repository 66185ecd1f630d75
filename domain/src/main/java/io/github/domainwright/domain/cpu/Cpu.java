package io.github.domainwright.domain.cpu;

import io.github.domainwright.annotation.ElementAt;
import io.github.domainwright.annotation.CpuFeaturePolicy;
import io.github.domainwright.annotation.CpuMode;
import io.github.domainwright.domain.OnOff;
import io.github.domainwright.domain.model.ElementModel;
import io.github.domainwright.domain.model.ModelledElement;
import io.github.domainwright.domain.model.Spelled;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlValue;
import java.util.List;
import java.util.Optional;

/** The processor that a guest sees. */
@ElementModel
@ElementAt("cpu")
public interface Cpu extends ModelledElement {
    @XmlAttribute Spelled<CpuMode> mode();
    @XmlAttribute Spelled<CpuMatch> match();
    /** What libvirt compares at start: nothing, the features stated, or all that the guest sees. */
    @XmlAttribute Spelled<CpuCheck> check();
    /** Whether features that keep the guest from migrating are left out. */
    @XmlAttribute Spelled<OnOff> migratable();
    /** Whether features that the architecture deprecates are there, s390 only. */
    @XmlAttribute(name = "deprecated_features") Spelled<OnOff> deprecatedFeatures();
    Optional<CpuModel> model();
    Spelled<String> vendor();
    Optional<Topology> topology();
    Optional<CpuCache> cache();
    Optional<PhysicalAddressSize> maxphysaddr();
    List<CpuFeature> feature();
    Optional<NumaCells> numa();

    /** The model of processor, by libvirt's name for it. */
    @ElementModel
    interface CpuModel extends ModelledElement {
        @XmlAttribute Spelled<Fallback> fallback();
        /** The vendor that the guest reads, twelve characters. */
        @XmlAttribute(name = "vendor_id") Spelled<String> vendorId();
        @XmlValue Spelled<String> name();
    }

    /** How the virtual CPUs are arranged in sockets, dies, clusters, cores and threads. */
    @ElementModel
    interface Topology extends ModelledElement {
        @XmlAttribute Spelled<Integer> sockets();
        @XmlAttribute Spelled<Integer> dies();
        @XmlAttribute Spelled<Integer> clusters();
        @XmlAttribute Spelled<Integer> cores();
        @XmlAttribute Spelled<Integer> threads();
    }

    /** What the guest sees of the processor's caches. */
    @ElementModel
    interface CpuCache extends ModelledElement {
        @XmlAttribute Spelled<Integer> level();
        @XmlAttribute Spelled<CacheMode> mode();
    }

    /** How many bits a physical address has. */
    @ElementModel
    interface PhysicalAddressSize extends ModelledElement {
        @XmlAttribute Spelled<PhysicalAddressMode> mode();
        @XmlAttribute Spelled<Integer> bits();
        /** The greatest size that is taken over from the host. */
        @XmlAttribute Spelled<Integer> limit();
    }

    /** A feature of the processor that differs from its model. */
    @ElementModel
    interface CpuFeature extends ModelledElement {
        @XmlAttribute Spelled<CpuFeaturePolicy> policy();
        @XmlAttribute Spelled<String> name();
    }

    /** How closely the host's processor must match. */
    enum CpuMatch { MINIMUM, EXACT, STRICT }

    /** How strictly libvirt checks what the guest really gets. */
    enum CpuCheck { NONE, PARTIAL, FULL }

    /** Whether another model may be taken if QEMU lacks the one named. */
    enum Fallback { ALLOW, FORBID }

    /** Whether a cache is emulated, passed through or hidden. */
    enum CacheMode { EMULATE, PASSTHROUGH, DISABLE }

    /** Whether the size is the one given or the host's. */
    enum PhysicalAddressMode { EMULATE, PASSTHROUGH }
}
