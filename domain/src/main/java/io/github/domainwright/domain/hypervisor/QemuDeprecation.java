package io.github.domainwright.domain.hypervisor;

import io.github.domainwright.domain.model.ElementModel;
import io.github.domainwright.domain.model.ModelledElement;
import io.github.domainwright.domain.model.Spelled;
import jakarta.xml.bind.annotation.XmlAttribute;

/** What QEMU does when something deprecated is used. */
@ElementModel
public interface QemuDeprecation extends ModelledElement {
    /** What QEMU does. */
    @XmlAttribute Spelled<Behavior> behavior();

    /** What QEMU does when something deprecated is used. */
    enum Behavior { NONE, OMIT, REJECT, CRASH }
}
