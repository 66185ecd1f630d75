package io.github.domainwright.domain.memory;

import io.github.domainwright.domain.ScaledSize;
import io.github.domainwright.domain.model.ElementModel;
import io.github.domainwright.domain.model.ModelledElement;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.Optional;

/** How much memory of the host the emulator may use. */
@ElementModel
public interface MemoryTuning extends ModelledElement {
    /** What the emulator can never have more of; the kernel kills it first. */
    @XmlElement(name = "hard_limit") Optional<ScaledSize> hardLimit();
    /** What is enforced when the host runs short of memory. */
    @XmlElement(name = "soft_limit") Optional<ScaledSize> softLimit();
    /** What the guest has at least, with hypervisors that can promise it. */
    @XmlElement(name = "min_guarantee") Optional<ScaledSize> minGuarantee();
    /** What memory and swap together can never be more than. */
    @XmlElement(name = "swap_hard_limit") Optional<ScaledSize> swapHardLimit();
}
