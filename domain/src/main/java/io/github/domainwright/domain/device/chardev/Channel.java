package io.github.domainwright.domain.device.chardev;

import io.github.domainwright.annotation.ElementAt;
import io.github.domainwright.domain.device.Address;
import io.github.domainwright.domain.device.Alias;
import io.github.domainwright.domain.model.ElementModel;
import io.github.domainwright.domain.model.ModelledElement;
import io.github.domainwright.domain.model.Spelled;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.util.List;
import java.util.Optional;

/** A channel between host and guest, such as the guest agent's. */
@ElementModel
@ElementAt("devices/channel")
public interface Channel extends ModelledElement {
    @XmlAttribute Spelled<CharacterDeviceType> type();
    List<CharacterSource> source();
    Optional<CharacterProtocol> protocol();
    Optional<CharacterLog> log();
    Optional<ChannelTarget> target();
    Optional<Alias> alias();
    Optional<Address> address();

    /** The name or address of a channel in the guest. */
    @ElementModel
    interface ChannelTarget extends ModelledElement {
        @XmlAttribute Spelled<ChannelTargetType> type();
        @XmlAttribute Spelled<String> address();
        @XmlAttribute Spelled<String> port();
        @XmlAttribute Spelled<String> name();
        @XmlAttribute Spelled<ChannelState> state();
    }

    /** A kind of channel. */
    enum ChannelTargetType { GUESTFWD, VIRTIO, XEN }

    /** Whether the guest has opened the channel. */
    enum ChannelState { CONNECTED, DISCONNECTED }
}
