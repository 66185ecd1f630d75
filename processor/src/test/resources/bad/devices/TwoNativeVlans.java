package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@BridgeInterface( // expect: DW0471
        bridge = "br0",
        vlan = {
            @VlanTag(id = 1, nativeMode = NativeVlan.TAGGED),
            @VlanTag(id = 2, nativeMode = NativeVlan.UNTAGGED)
        })
public record TwoNativeVlans(@DomainName String name) {}
