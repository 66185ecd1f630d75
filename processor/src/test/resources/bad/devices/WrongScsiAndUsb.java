package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@ScsiDevice(adapter = "sda", bus = 0, target = 0, unit = 0) // expect: DW0468 at ""sda""
@ScsiDevice(adapter = "scsi_host0", bus = 100, target = 0, unit = 0) // expect: DW0469 at "100"
@UsbRedirectionFilter(allow = true, deviceClass = "0x0008") // expect: DW0466 at ""0x0008""
@UsbRedirectionFilter(allow = true, vendor = "0x1046d") // expect: DW0467 at ""0x1046d""
@BridgeInterface(bridge = "br0", filter = "clean traffic") // expect: DW0470 at ""clean traffic""
@BridgeInterface(bridge = "br0", mtu = 70_000) // expect: DW0473 at "70_000"
@Audio(id = 256, type = AudioType.NONE) // expect: DW0472 at "256"
public record WrongScsiAndUsb(@DomainName String name) {}
