package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@Serial(type = CharacterDevice.FILE) // expect: DW0460 at "@Serial"
@Serial(type = CharacterDevice.TCP, source = @CharacterSource(host = "example.org"), port = 1) // expect: DW0460 at "@Serial"
@EgdRng(source = {@CharacterSource(path = "/a"), @CharacterSource(path = "/b")}) // expect: DW0460 at "@EgdRng"
public record SerialToNowhere(@DomainName String name) {}
