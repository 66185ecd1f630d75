package io.github.domainwright.domain.device;

import io.github.domainwright.annotation.ElementAt;
import io.github.domainwright.domain.OnOff;
import io.github.domainwright.domain.model.ElementModel;
import io.github.domainwright.domain.model.ModelledElement;
import io.github.domainwright.domain.model.Spelled;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.util.Optional;

/** The balloon, through which the host gets memory back. */
@ElementModel
@ElementAt("devices/memballoon")
public interface Memballoon extends ModelledElement {
    @XmlAttribute Spelled<BalloonModel> model();
    /** Whether the balloon gives way before the guest runs out of memory. */
    @XmlAttribute Spelled<OnOff> autodeflate();
    /** Whether the guest gives back free pages by itself. */
    @XmlAttribute Spelled<OnOff> freePageReporting();
    Optional<BalloonStatistics> stats();
    Optional<Alias> alias();
    Optional<AcpiIndex> acpi();
    Optional<Address> address();
    Optional<VirtioDriver> driver();

    /** After how many seconds the balloon reports the guest's use of memory. */
    @ElementModel
    interface BalloonStatistics extends ModelledElement { @XmlAttribute Spelled<Integer> period(); }

    /** The balloon that a guest sees. */
    enum BalloonModel { VIRTIO, VIRTIO_TRANSITIONAL, VIRTIO_NON_TRANSITIONAL, XEN, NONE }
}
