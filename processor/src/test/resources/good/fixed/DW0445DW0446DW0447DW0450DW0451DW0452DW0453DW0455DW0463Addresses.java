package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@PciDevice(address = "0000:03:00.0")
@PciDevice(address = "4:0.0")
@UsbDevice(id = "046d:0a5d", address = "1:9")
@VhostScsi(name = "naa.5123456789abcde0")
@BridgeInterface(bridge = "br0", vlan = @VlanTag(id = 50), driver = @InterfaceDriver(receiveQueueSize = 1024))
@Graphics(autoport = false, port = 5900)
@Controller(type = ControllerType.PCI, index = 0, model = ControllerModel.PCIE_ROOT)
@Controller(type = ControllerType.PCI, index = 1, model = ControllerModel.PCIE_ROOT_PORT, target = @PciControllerTarget(port = 30))
public record DW0445DW0446DW0447DW0450DW0451DW0452DW0453DW0455DW0463Addresses(@DomainName String name) {}
