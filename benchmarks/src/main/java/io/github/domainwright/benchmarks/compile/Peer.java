package io.github.domainwright.benchmarks.compile;

import java.util.List;

/** The annotation processors that are compared, each with its own way to state a type of ten values. */
enum Peer {
    /** A record that nothing is generated for. */
    NONE(List.of(), """
            package acme;
            public record Server%d(%s) {}
            """, ", "),
    DOMAINWRIGHT(List.of("io.github.domainwright.processor.VmProfileProcessor"), """
            package acme;
            import io.github.domainwright.annotation.*;
            @VmProfile @SecureBoot @Tpm @Graphics @Watchdog
            public record Server%d(@DomainName String name, @DomainUuid java.util.UUID uuid, @Title String title,
                @Memory io.github.domainwright.value.MemorySize memory, @Vcpus int vcpus,
                @Nvram java.nio.file.Path nvram, @Disk(target = "vda") java.nio.file.Path rootDisk,
                @Gives(value = "serial", of = "rootDisk") String serial,
                @Disk(target = "vdb") java.nio.file.Path dataDisk,
                @NetworkInterface io.github.domainwright.value.MacAddress mac) {}
            """, ", "),
    RECORD_BUILDER(List.of("io.soabase.recordbuilder.processor.RecordBuilderProcessor"), """
            package acme;
            @io.soabase.recordbuilder.core.RecordBuilder
            public record Server%d(%s) {}
            """, ", "),
    IMMUTABLES(List.of("org.immutables.processor.ProxyProcessor"), """
            package acme;
            @org.immutables.value.Value.Immutable
            public interface Server%d { %s(); }
            """, "(); "),
    AUTO_VALUE(
            List.of(
                    "com.google.auto.value.processor.AutoValueProcessor",
                    "com.google.auto.value.processor.AutoValueBuilderProcessor"),
            """
            package acme;
            @com.google.auto.value.AutoValue
            public abstract class Server%1$d {
                public abstract %2$s();
                @com.google.auto.value.AutoValue.Builder
                public abstract static class Builder {
                    %3$s
                    public abstract Server%1$d build();
                }
            }
            """,
            "(); public abstract ");

    private static final List<String> VALUES = List.of(
            "String name",
            "java.util.UUID uuid",
            "String title",
            "long memory",
            "int vcpus",
            "java.nio.file.Path nvram",
            "java.nio.file.Path rootDisk",
            "String serial",
            "java.nio.file.Path dataDisk",
            "String mac");

    private final List<String> processors;
    private final String source;
    private final String between;

    Peer(List<String> processors, String source, String between) {
        this.processors = processors;
        this.source = source;
        this.between = between;
    }

    List<String> processors() {
        return processors;
    }

    /** Returns the source of the {@code number}-th type, {@code Server<number>}. */
    String source(int number) {
        StringBuilder setters = new StringBuilder();
        for (String value : VALUES) {
            String name = value.substring(value.lastIndexOf(' ') + 1);
            setters.append("public abstract Builder ")
                    .append(name)
                    .append("(")
                    .append(value)
                    .append("); ");
        }
        return source.formatted(number, String.join(between, VALUES), setters);
    }
}
