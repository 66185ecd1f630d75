package io.github.domainwright.domain.feature;

import io.github.domainwright.domain.OnOff;
import io.github.domainwright.domain.Switch;
import io.github.domainwright.domain.model.ElementModel;
import io.github.domainwright.domain.model.ModelledElement;
import io.github.domainwright.domain.model.Spelled;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.Optional;

/** The enlightenments of Hyper-V, which Windows guests use. */
@ElementModel
public interface Hyperv extends ModelledElement {
    @XmlAttribute Spelled<HypervMode> mode();
    /** The guest does not mistake a slow host for a hang. */
    Optional<Switch> relaxed();
    /** The interrupt controller that Windows prefers. */
    Optional<Switch> vapic();
    Optional<Spinlocks> spinlocks();
    /** The guest sees numbers of its virtual processors. */
    Optional<Switch> vpindex();
    /** The guest sees how long a virtual processor really ran. */
    Optional<Switch> runtime();
    /** The synthetic interrupt controller, on which the timers stand. */
    Optional<Switch> synic();
    Optional<SyntheticTimers> stimer();
    /** The guest can reset itself through the hypervisor. */
    Optional<Switch> reset();
    @XmlElement(name = "vendor_id") Optional<VendorId> vendorId();
    /** The guest sees the frequencies of its clocks. */
    Optional<Switch> frequencies();
    /** The guest is told when it has migrated to another frequency. */
    Optional<Switch> reenlightenment();
    Optional<TlbFlush> tlbflush();
    /** The hypervisor sends interrupts between processors. */
    Optional<Switch> ipi();
    /** A faster way to nested guests on Intel. */
    Optional<Switch> evmcs();
    /** Enlightenments that work beside the processor's own interrupt virtualization. */
    Optional<Switch> avic();
    /** Fewer exits for model-specific registers of nested guests. */
    @XmlElement(name = "emsr_bitmap") Optional<Switch> emsrBitmap();
    /** Arguments of hypercalls in XMM registers. */
    @XmlElement(name = "xmm_input") Optional<Switch> xmmInput();

    /** After how many attempts a guest tells the hypervisor that it waits for a spinlock. */
    @ElementModel
    interface Spinlocks extends ModelledElement {
        @XmlAttribute Spelled<OnOff> state();
        @XmlAttribute Spelled<Long> retries();
    }

    /** Timers of Hyper-V. */
    @ElementModel
    interface SyntheticTimers extends ModelledElement {
        @XmlAttribute Spelled<OnOff> state();
        Optional<Switch> direct();
    }

    /** The name under which the hypervisor presents itself. */
    @ElementModel
    interface VendorId extends ModelledElement {
        @XmlAttribute Spelled<OnOff> state();
        @XmlAttribute Spelled<String> value();
    }

    /** Flushing of the TLB by the hypervisor. */
    @ElementModel
    interface TlbFlush extends ModelledElement {
        @XmlAttribute Spelled<OnOff> state();
        Optional<Switch> direct();
        Optional<Switch> extended();
    }

    /** Whether the enlightenments are those stated or all of the host. */
    enum HypervMode { PASSTHROUGH, CUSTOM, HOST_MODEL }
}
