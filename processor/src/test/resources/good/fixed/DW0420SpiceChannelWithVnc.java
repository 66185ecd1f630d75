package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@Graphics(type = GraphicsType.SPICE)
@Channel(type = ChannelType.SPICEVMC, name = "com.redhat.spice.0")
public interface DW0420SpiceChannelWithVnc {
    @DomainName
    String name();
}
