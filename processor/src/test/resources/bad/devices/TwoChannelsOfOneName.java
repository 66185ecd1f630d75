package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@Channel
@Channel(name = "org.qemu.guest_agent.0") // expect: DW0474 at ""org.qemu.guest_agent.0""
public record TwoChannelsOfOneName(@DomainName String name) {}
