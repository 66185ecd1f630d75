package acme;

import io.github.domainwright.annotation.*;
import io.github.domainwright.value.ValueFormat;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;

@VmProfile
@Memory("8 GiB")
@Network(mac = "52:00:5e:00:00:01", name = "a-b", id = "4dea22b3-1d52-d8f3-2516-782e98ab3fa0")
public interface DW0205DW0206DW0402Formats {
    @DomainName
    String name();
}

@DomainElement("devices/interface")
@interface Network {
    @At("mac")
    @XmlAttribute(name = "address")
    @Format(ValueFormat.MAC_ADDRESS)
    String mac();

    @XmlElement
    @Format(ValueFormat.DOMAIN_NAME)
    String name();

    @XmlElement
    @Format(ValueFormat.UNIQUE_ID)
    String id();
}
