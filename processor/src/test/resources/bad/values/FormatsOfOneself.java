package acme;

import io.github.domainwright.annotation.*;
import io.github.domainwright.value.ValueFormat;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;

@VmProfile
@Memory("8 GiB")
@Network(
        mac = "01:00:5e:00:00:01", // expect: DW0402 at ""01:00:5e:00:00:01""
        name = "a/b", // expect: DW0205 at ""a/b""
        id = "4dea22b3") // expect: DW0206 at ""4dea22b3""
public interface FormatsOfOneself {
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
