package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@Video
@Video(VideoModel.VGA) // expect: DW0418
public interface SecondaryVga {
    @DomainName
    String name();
}
