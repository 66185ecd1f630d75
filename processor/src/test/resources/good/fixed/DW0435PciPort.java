package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@Serial(target = SerialTarget.PCI_SERIAL, port = 4)
public interface DW0435PciPort {
    @DomainName
    String name();
}
