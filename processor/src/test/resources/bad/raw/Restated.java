package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@Title("A title")
@RawXml("<title>Another</title>") // expect: DW0934 at ""<title>"
@RawXml("<memory>4</memory>") // expect: DW0934 at ""<memory"
public record Restated(@DomainName String name) {}
