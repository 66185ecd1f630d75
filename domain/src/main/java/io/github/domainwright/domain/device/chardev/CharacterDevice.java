package io.github.domainwright.domain.device.chardev;

import io.github.domainwright.domain.device.AcpiIndex;
import io.github.domainwright.domain.device.Address;
import io.github.domainwright.domain.device.Alias;
import io.github.domainwright.domain.model.ElementModel;
import io.github.domainwright.domain.model.ModelledElement;
import io.github.domainwright.domain.model.Spelled;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.util.List;
import java.util.Optional;

/** A serial port, a parallel port or a console. */
@ElementModel
public interface CharacterDevice extends ModelledElement {
    @XmlAttribute Spelled<CharacterDeviceType> type();
    /** The host's terminal; libvirt's own statement. */
    @XmlAttribute Spelled<String> tty();
    List<CharacterSource> source();
    Optional<CharacterProtocol> protocol();
    Optional<CharacterLog> log();
    Optional<PortTarget> target();
    Optional<Alias> alias();
    Optional<AcpiIndex> acpi();
    Optional<Address> address();
}
