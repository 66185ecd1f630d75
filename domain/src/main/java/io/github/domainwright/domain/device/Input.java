package io.github.domainwright.domain.device;

import io.github.domainwright.annotation.ElementAt;
import io.github.domainwright.domain.OnOff;
import io.github.domainwright.domain.model.ElementModel;
import io.github.domainwright.domain.model.ModelledElement;
import io.github.domainwright.domain.model.Spelled;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.util.Optional;

/** A keyboard, mouse, tablet or the host's own input device. */
@ElementModel
@ElementAt("devices/input")
public interface Input extends ModelledElement {
    @XmlAttribute Spelled<InputType> type();
    @XmlAttribute Spelled<InputBus> bus();
    @XmlAttribute Spelled<VirtioModel> model();
    Optional<VirtioDriver> driver();
    Optional<InputSource> source();
    Optional<Alias> alias();
    Optional<AcpiIndex> acpi();
    Optional<Address> address();

    /** The host's input device. */
    @ElementModel
    interface InputSource extends ModelledElement {
        @XmlAttribute Spelled<String> dev();
        @XmlAttribute Spelled<String> evdev();
        @XmlAttribute Spelled<Grab> grab();
        @XmlAttribute Spelled<GrabToggle> grabToggle();
        @XmlAttribute Spelled<OnOff> repeat();
    }

    /** A kind of input device. */
    enum InputType { TABLET, MOUSE, KEYBOARD, PASSTHROUGH, EVDEV }

    /** The bus of an input device. */
    enum InputBus { PS2, USB, XEN, VIRTIO }

    /** Which input devices are grabbed together. */
    enum Grab { ALL }

    /** The keys that move input between host and guest. */
    enum GrabToggle { CTRL_CTRL, ALT_ALT, SHIFT_SHIFT, META_META, SCROLLLOCK, CTRL_SCROLLLOCK }
}
