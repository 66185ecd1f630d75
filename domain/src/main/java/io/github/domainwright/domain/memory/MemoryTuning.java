package io.github.domainwright.domain.memory;

import io.github.domainwright.domain.ScaledSize;
import io.github.domainwright.domain.model.ElementModel;
import io.github.domainwright.domain.model.ModelledElement;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.Optional;

/** How much memory of the host the emulator may use. */
@ElementModel
public interface MemoryTuning extends ModelledElement {
    @XmlElement(name = "hard_limit") Optional<ScaledSize> hardLimit();
    @XmlElement(name = "soft_limit") Optional<ScaledSize> softLimit();
    @XmlElement(name = "min_guarantee") Optional<ScaledSize> minGuarantee();
    @XmlElement(name = "swap_hard_limit") Optional<ScaledSize> swapHardLimit();
}
