package acme;

import io.github.domainwright.annotation.*;
import jakarta.xml.bind.annotation.*;

@VmProfile
@Firmware(FirmwareType.UEFI)
@DW0117OfItsOwn.Store("/var/lib/libvirt/qemu/nvram/one.fd")
@Memory("2 GiB")
public interface DW0117OfItsOwn {
    @DomainName
    String name();

    @DomainElement("os/nvram")
    @interface Store {
        @XmlValue
        String value();
    }
}
