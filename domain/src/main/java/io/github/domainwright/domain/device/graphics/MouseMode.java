package io.github.domainwright.domain.device.graphics;

import io.github.domainwright.domain.model.ElementModel;
import io.github.domainwright.domain.model.ModelledElement;
import io.github.domainwright.domain.model.Spelled;
import jakarta.xml.bind.annotation.XmlAttribute;

/** Who draws the mouse. */
@ElementModel
public interface MouseMode extends ModelledElement {
    @XmlAttribute Spelled<Drawer> mode();

    /** Who draws the mouse. */
    enum Drawer { SERVER, CLIENT }
}
