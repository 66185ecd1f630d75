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
    @XmlElement(name = "hint-dedicated") Optional<Switch> hintDedicated();
    @XmlElement(name = "poll-control") Optional<Switch> pollControl();
    @XmlElement(name = "pv-ipi") Optional<Switch> pvIpi();
    @XmlElement(name = "dirty-ring") Optional<DirtyRing> dirtyRing();

    /** The ring in which KVM notes pages written to. */
    @ElementModel
    interface DirtyRing extends ModelledElement {
        @XmlAttribute Spelled<OnOff> state();
        @XmlAttribute Spelled<Integer> size();
    }
}
