package io.github.domainwright.domain.feature;

import io.github.domainwright.domain.OnOff;
import io.github.domainwright.domain.Switch;
import io.github.domainwright.domain.model.ElementModel;
import io.github.domainwright.domain.model.ModelledElement;
import io.github.domainwright.domain.model.Spelled;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.Optional;

/** Features of KVM. */
@ElementModel
public interface Kvm extends ModelledElement {
    /** The guest does not see KVM's signature. */
    Optional<Switch> hidden();
    /** The guest may assume that its processors are not shared. */
    @XmlElement(name = "hint-dedicated") Optional<Switch> hintDedicated();
    /** The guest polls before it idles, instead of the host. */
    @XmlElement(name = "poll-control") Optional<Switch> pollControl();
    /** The guest sends interrupts between processors through KVM. */
    @XmlElement(name = "pv-ipi") Optional<Switch> pvIpi();
    @XmlElement(name = "dirty-ring") Optional<DirtyRing> dirtyRing();

    /** The ring in which KVM notes pages written to. */
    @ElementModel
    interface DirtyRing extends ModelledElement {
        @XmlAttribute Spelled<OnOff> state();
        /** The number of pages, a power of two from 1,024 to 65,536. */
        @XmlAttribute Spelled<Integer> size();
    }
}
