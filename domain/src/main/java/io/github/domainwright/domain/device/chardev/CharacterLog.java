package io.github.domainwright.domain.device.chardev;

import io.github.domainwright.domain.OnOff;
import io.github.domainwright.domain.model.ElementModel;
import io.github.domainwright.domain.model.ModelledElement;
import io.github.domainwright.domain.model.Spelled;
import jakarta.xml.bind.annotation.XmlAttribute;

/** The file that keeps all that a character device puts out. */
@ElementModel
public interface CharacterLog extends ModelledElement {
    @XmlAttribute Spelled<String> file();
    @XmlAttribute Spelled<OnOff> append();
}
