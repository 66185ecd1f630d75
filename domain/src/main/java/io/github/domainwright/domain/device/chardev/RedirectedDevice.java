package io.github.domainwright.domain.device.chardev;

import io.github.domainwright.annotation.ElementAt;
import io.github.domainwright.domain.device.Address;
import io.github.domainwright.domain.device.Alias;
import io.github.domainwright.domain.device.BootOrder;
import io.github.domainwright.domain.model.ElementModel;
import io.github.domainwright.domain.model.ModelledElement;
import io.github.domainwright.domain.model.Spelled;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.util.List;
import java.util.Optional;

/** A USB port whose device is at the client. */
@ElementModel
@ElementAt("devices/redirdev")
public interface RedirectedDevice extends ModelledElement {
    @XmlAttribute Spelled<RedirectionBus> bus();
    @XmlAttribute Spelled<CharacterDeviceType> type();
    List<CharacterSource> source();
    Optional<CharacterProtocol> protocol();
    Optional<CharacterLog> log();
    Optional<BootOrder> boot();
    Optional<Alias> alias();
    Optional<Address> address();

    /** The bus of redirected devices. */
    enum RedirectionBus { USB }
}
