package io.github.domainwright.domain.device.graphics;

import io.github.domainwright.annotation.ElementAt;
import io.github.domainwright.domain.YesNo;
import io.github.domainwright.domain.device.AcpiIndex;
import io.github.domainwright.domain.device.Address;
import io.github.domainwright.domain.device.Alias;
import io.github.domainwright.domain.device.VirtioDriver;
import io.github.domainwright.domain.model.ElementModel;
import io.github.domainwright.domain.model.ModelledElement;
import io.github.domainwright.domain.model.Spelled;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.util.List;
import java.util.Optional;

/** A sound card. */
@ElementModel
@ElementAt("devices/sound")
public interface Sound extends ModelledElement {
    @XmlAttribute Spelled<SoundModel> model();
    @XmlAttribute Spelled<YesNo> multichannel();
    @XmlAttribute Spelled<Integer> streams();
    List<Codec> codec();
    Optional<Graphics.AudioReference> audio();
    Optional<Alias> alias();
    Optional<AcpiIndex> acpi();
    Optional<Address> address();
    Optional<VirtioDriver> driver();

    /** A codec of an HDA card. */
    @ElementModel
    interface Codec extends ModelledElement { @XmlAttribute Spelled<CodecType> type(); }

    /** The sound card that a guest sees. */
    enum SoundModel { SB16, ES1370, PCSPK, AC97, ICH6, ICH7, ICH9, USB, VIRTIO }

    /** What a codec can do. */
    enum CodecType { DUPLEX, MICRO, OUTPUT }
}
