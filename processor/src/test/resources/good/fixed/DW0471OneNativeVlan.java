package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@BridgeInterface(bridge = "br0", vlan = {@VlanTag(id = 1, nativeMode = NativeVlan.TAGGED), @VlanTag(id = 2)})
public record DW0471OneNativeVlan(@DomainName String name) {}
