package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@Graphics
@Channel(type = ChannelType.SPICEVMC, name = "com.redhat.spice.0") // expect: DW0420
public interface SpiceChannelWithVnc {
    @DomainName
    String name();
}
