package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@ScsiDevice(adapter = "scsi_host0", bus = 0, target = 0, unit = 0)
@UsbRedirectionFilter(allow = true, deviceClass = "0x08")
@UsbRedirectionFilter(allow = true, vendor = "0x046d")
@BridgeInterface(bridge = "br0", filter = "clean-traffic")
@BridgeInterface(bridge = "br1", mtu = 9_000)
@Audio(id = 255, type = AudioType.NONE)
public record DW0466DW0467DW0468DW0469DW0470DW0472DW0473Devices(@DomainName String name) {}
