package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@Serial(type = CharacterDevice.FILE, source = @CharacterSource(path = "/a"))
@Serial(type = CharacterDevice.TCP, source = @CharacterSource(host = "example.org", service = "1"), port = 1)
@EgdRng(source = @CharacterSource(path = "/a"))
public record DW0460Sources(@DomainName String name) {}
