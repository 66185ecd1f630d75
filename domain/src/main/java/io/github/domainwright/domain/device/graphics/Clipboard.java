package io.github.domainwright.domain.device.graphics;

import io.github.domainwright.domain.YesNo;
import io.github.domainwright.domain.model.ElementModel;
import io.github.domainwright.domain.model.ModelledElement;
import io.github.domainwright.domain.model.Spelled;
import jakarta.xml.bind.annotation.XmlAttribute;

/** Whether text can be copied between client and guest. */
@ElementModel
public interface Clipboard extends ModelledElement {
    @XmlAttribute Spelled<YesNo> copypaste();
}
