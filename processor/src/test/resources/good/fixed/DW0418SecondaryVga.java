package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@Video(VideoModel.VGA)
@Video
public interface DW0418SecondaryVga {
    @DomainName
    String name();
}
