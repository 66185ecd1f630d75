package acme;

import io.github.domainwright.annotation.*;
import jakarta.xml.bind.annotation.*;

@VmProfile
@DW0119StoreRemoved.Firmware("bios")
@Memory("2 GiB")
public interface DW0119StoreRemoved {
    @DomainName
    String name();

    @DomainElement("os/nvram")
    @interface Store {
        @XmlValue
        String value();
    }

    @DomainElement("os")
    @interface Firmware {
        @XmlAttribute(name = "firmware")
        String value();
    }
}
