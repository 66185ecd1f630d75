package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@Audio(id = 2, type = AudioType.NONE)
@Sound(value = SoundModel.ICH9, audio = 2)
public record DW0462Audio(@DomainName String name) {}
