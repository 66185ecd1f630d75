package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@Video(value = VideoModel.QXL, vram = "4 GiB") // expect: DW0430 at ""4 GiB""
public interface QxlOfFourGibibytes {
    @DomainName
    String name();
}
