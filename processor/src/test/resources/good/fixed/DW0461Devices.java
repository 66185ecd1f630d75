package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@PciDevice(address = "0000:03:00.0")
@HostDeviceInterface(address = "04:00.0")
public record DW0461Devices(@DomainName String name) {}
