package io.github.domainwright.domain.device.network;

import io.github.domainwright.domain.YesNo;
import io.github.domainwright.domain.model.ElementModel;
import io.github.domainwright.domain.model.ModelledElement;
import io.github.domainwright.domain.model.Spelled;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.util.List;

/** The VLANs of an interface. */
@ElementModel
public interface Vlan extends ModelledElement {
    @XmlAttribute Spelled<YesNo> trunk();
    List<Tag> tag();

    /** A VLAN. */
    @ElementModel
    interface Tag extends ModelledElement {
        @XmlAttribute Spelled<Integer> id();
        @XmlAttribute Spelled<NativeMode> nativeMode();
    }

    /** How the native VLAN of a trunk is tagged. */
    enum NativeMode { TAGGED, UNTAGGED }
}
