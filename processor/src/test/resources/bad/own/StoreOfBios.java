package acme;

import io.github.domainwright.annotation.*;
import jakarta.xml.bind.annotation.*;

@VmProfile
@StoreOfBios.Firmware("bios")
@StoreOfBios.Store("/var/lib/libvirt/qemu/nvram/one.fd") // expect: DW0119 at "@StoreOfBios.Store"
@Memory("2 GiB")
public interface StoreOfBios {
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
