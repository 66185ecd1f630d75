package io.github.domainwright.domain.device.chardev;

import io.github.domainwright.annotation.ElementAt;
import io.github.domainwright.domain.device.AcpiIndex;
import io.github.domainwright.domain.device.Address;
import io.github.domainwright.domain.model.ElementModel;
import io.github.domainwright.domain.model.ModelledElement;
import io.github.domainwright.domain.model.Spelled;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.util.List;
import java.util.Optional;

/** A reader of smart cards. */
@ElementModel
@ElementAt("devices/smartcard")
public interface Smartcard extends ModelledElement {
    @XmlAttribute Spelled<SmartcardMode> mode();
    @XmlAttribute Spelled<CharacterDeviceType> type();
    List<Spelled<String>> certificate();
    Spelled<String> database();
    List<CharacterSource> source();
    Optional<CharacterProtocol> protocol();
    Optional<CharacterLog> log();
    Optional<PortTarget> target();
    Optional<AcpiIndex> acpi();
    Optional<Address> address();

    /** Where the smart card is. */
    enum SmartcardMode { HOST, HOST_CERTIFICATES, PASSTHROUGH }
}
