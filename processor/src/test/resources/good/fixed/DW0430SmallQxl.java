package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@Video(value = VideoModel.QXL, vram = "64 MiB")
public interface DW0430SmallQxl {
    @DomainName
    String name();
}
