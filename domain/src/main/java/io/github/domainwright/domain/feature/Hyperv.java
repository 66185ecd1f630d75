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
    Optional<Switch> relaxed();
    Optional<Switch> vapic();
    Optional<Spinlocks> spinlocks();
    Optional<Switch> vpindex();
    Optional<Switch> runtime();
    Optional<Switch> synic();
    Optional<SyntheticTimers> stimer();
    Optional<Switch> reset();
    @XmlElement(name = "vendor_id") Optional<VendorId> vendorId();
    Optional<Switch> frequencies();
    Optional<Switch> reenlightenment();
    Optional<TlbFlush> tlbflush();
    Optional<Switch> ipi();
    Optional<Switch> evmcs();
    Optional<Switch> avic();
    @XmlElement(name = "emsr_bitmap") Optional<Switch> emsrBitmap();
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
