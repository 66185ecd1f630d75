package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@BridgeInterface(
        bridge = "br0",
        vlan = { // expect: DW0471
            @VlanTag(id = 1, nativeMode = NativeVlan.TAGGED),
            @VlanTag(id = 2, nativeMode = NativeVlan.UNTAGGED)
        })
public record TwoNativeVlans(@DomainName String name) {}
