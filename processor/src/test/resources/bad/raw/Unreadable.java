package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@RawXml("<perf>\n  <event></perf>") // expect: DW0933 at ""<perf>"
@RawXml("no element") // expect: DW0933 at ""no element""
@RawXml("<perf/></domain><domain>") // expect: DW0933 at ""<perf/></domain>"
@RawXml("<x:owner/>") // expect: DW0933 at ""<x:owner/>""
public record Unreadable(@DomainName String name) {}
