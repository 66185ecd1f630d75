package acme;

import io.github.domainwright.annotation.*;
import java.nio.file.Path;
import java.util.List;

@VmProfile
@Memory("2 GiB")
public record DW0924Given(@DomainName String name, List<Outer> outer) {
    public record Inner(@Disk(target = "") Path image, @Gives("target") String target) {}

    public record Outer(List<Inner> inner) {}
}
