package io.github.domainwright.domain.device;

import io.github.domainwright.annotation.ElementAt;
import io.github.domainwright.domain.device.chardev.CharacterDeviceType;
import io.github.domainwright.domain.device.chardev.CharacterLog;
import io.github.domainwright.domain.device.chardev.CharacterProtocol;
import io.github.domainwright.domain.device.chardev.CharacterSource;
import io.github.domainwright.domain.model.ElementModel;
import io.github.domainwright.domain.model.ModelledElement;
import io.github.domainwright.domain.model.Spelled;
import io.github.domainwright.domain.model.Variant;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlValue;
import java.util.List;
import java.util.Optional;

/** A source of random numbers for the guest. */
@ElementModel
@ElementAt("devices/rng")
public interface Rng extends ModelledElement {
    @XmlAttribute Spelled<VirtioModel> model();
    Optional<Rate> rate();
    Optional<RngBackend> backend();
    Optional<VirtioDriver> driver();
    Optional<Alias> alias();
    Optional<AcpiIndex> acpi();
    Optional<Address> address();

    /** How many bytes a guest gets in so many milliseconds. */
    @ElementModel
    interface Rate extends ModelledElement {
        @XmlAttribute Spelled<Integer> bytes();
        @XmlAttribute Spelled<Integer> period();
    }

    /** Where the host takes random numbers from. */
    @ElementModel
    @Variant(name = "random", attr = "model", sets = "text()")
    @Variant(name = "builtin", attr = "model")
    interface RngBackend extends ModelledElement {
        @XmlAttribute Spelled<RngBackendModel> model();
        @XmlAttribute Spelled<CharacterDeviceType> type();
        @XmlValue Spelled<String> path();
        List<CharacterSource> source();
        Optional<CharacterProtocol> protocol();
        Optional<CharacterLog> log();
    }

    /** Where the host takes random numbers from. */
    enum RngBackendModel { RANDOM, EGD, BUILTIN }
}
