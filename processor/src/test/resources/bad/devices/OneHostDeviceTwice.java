package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@PciDevice(address = "0000:03:00.0")
@PciDevice(address = "03:00.0") // expect: DW0461 at "@PciDevice"
@HostDeviceInterface(address = "03:00.0") // expect: DW0461 at "@HostDeviceInterface"
public record OneHostDeviceTwice(@DomainName String name) {}
