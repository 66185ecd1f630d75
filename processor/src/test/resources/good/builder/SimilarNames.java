package acme;

import io.github.domainwright.annotation.*;

/** Names that differ only in their case, and names that the stages of each builder have. */
@VmProfile
@Memory("2 GiB")
public record SimilarNames(
        @DomainName String name,
        @Disk(target = "vda") String url,
        @Disk(target = "vdb") String Url,
        @Disk(target = "vdc") String uRL,
        @Disk(target = "vdd") String copy,
        @Disk(target = "vde") String build) {
    public static String document() {
        return SimilarNamesXml.toXml(SimilarNamesBuilder.builder()
                .name("agent")
                .url("/a")
                .Url("/b")
                .uRL("/c")
                .copy("/d")
                .build("/e")
                .build());
    }
}
