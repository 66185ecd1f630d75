package acme;

import io.github.domainwright.annotation.*;
import jakarta.xml.bind.annotation.*;

@VmProfile
@Firmware(FirmwareType.UEFI)
@StoreInTemplate.Store("/usr/share/OVMF/OVMF_VARS_4M.fd") // expect: DW0117 at ""/usr/share/OVMF/OVMF_VARS_4M.fd""
@Memory("2 GiB")
public interface StoreInTemplate {
    @DomainName
    String name();

    @DomainElement("os/nvram")
    @interface Store {
        @XmlValue
        String value();
    }
}
