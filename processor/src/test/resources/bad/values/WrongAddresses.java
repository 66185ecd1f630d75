package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@PciDevice(address = "0000:00:00.0") // expect: DW0445 at ""0000:00:00.0""
@PciDevice(address = "3:0") // expect: DW0445 at ""3:0""
@UsbDevice(id = "046d") // expect: DW0447 at ""046d"" // expect: DW0458 at "@UsbDevice"
@UsbDevice(id = "046d:0a5d", address = "0:900") // expect: DW0446 at ""0:900""
@VhostScsi(name = "naa.51") // expect: DW0455 at ""naa.51""
@BridgeInterface(bridge = "a far too long name") // expect: DW0453 at ""a far too long name""
@BridgeInterface(bridge = "br0", vlan = @VlanTag(id = 5000), driver = @InterfaceDriver(receiveQueueSize = 1000)) // expect: DW0463 at "1000" // expect: DW0452 at "5000"
@Graphics(autoport = false, port = 70_000) // expect: DW0450 at "70_000"
@Controller(type = ControllerType.PCI, index = 1, model = ControllerModel.PCIE_ROOT_PORT, target = @PciControllerTarget(port = 300)) // expect: DW0451 at "300"
public record WrongAddresses(@DomainName String name) {}
