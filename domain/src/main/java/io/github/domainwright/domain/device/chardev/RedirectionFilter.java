package io.github.domainwright.domain.device.chardev;

import io.github.domainwright.annotation.ElementAt;
import io.github.domainwright.domain.YesNo;
import io.github.domainwright.domain.model.ElementModel;
import io.github.domainwright.domain.model.ModelledElement;
import io.github.domainwright.domain.model.Spelled;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.util.List;

/** Which USB devices of the client are let through. */
@ElementModel
@ElementAt("devices/redirfilter")
public interface RedirectionFilter extends ModelledElement {
    List<UsbDevice> usbdev();

    /** Whether devices of a class, vendor and product are let through; -1 stands for any. */
    @ElementModel
    interface UsbDevice extends ModelledElement {
        @XmlAttribute(name = "class") Spelled<Integer> deviceClass();
        @XmlAttribute Spelled<Integer> vendor();
        @XmlAttribute Spelled<Integer> product();
        @XmlAttribute Spelled<String> version();
        @XmlAttribute Spelled<YesNo> allow();
    }
}
