package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@Audio(id = 1, type = AudioType.NONE)
@Sound(value = SoundModel.ICH9, audio = 2) // expect: DW0462 at "2"
public record NoSuchAudio(@DomainName String name) {}
