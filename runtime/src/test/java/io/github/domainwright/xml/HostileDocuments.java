package io.github.domainwright.xml;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Documents that make a careless reader open files, call hosts or fill the memory. */
final class HostileDocuments {
    /** What no reader may show. */
    static final String SECRET = "TOPSECRET";

    private HostileDocuments() {}

    /** Returns documents with all kinds of document types; files that they name are put into {@code directory}. */
    static Stream<String> documentTypes(Path directory) throws IOException {
        Path secret = Files.writeString(directory.resolve("secret.txt"), SECRET);
        Path entities = Files.writeString(directory.resolve("e.dtd"), "<!ENTITY a '" + SECRET + "'>");
        String laughs = Stream.iterate(1, i -> i + 1)
                .limit(12)
                .map(i -> "<!ENTITY l%d '%s'>".formatted(i, ("&l" + (i - 1) + ";").repeat(10)))
                .reduce("<!ENTITY l0 'lol'>", String::concat);
        String large = "<!ENTITY a '" + "x".repeat(20_000) + "'>";
        return Stream.of(
                "<!DOCTYPE domain><domain/>",
                "<!DOCTYPE domain [<!ENTITY a SYSTEM '%s'>]><domain><name>&a;</name></domain>"
                        .formatted(secret.toUri()),
                "<!DOCTYPE domain [<!ENTITY a SYSTEM '%s'>]><domain/>".formatted(secret.toUri()),
                "<!DOCTYPE domain SYSTEM '%s'><domain><name>&a;</name></domain>".formatted(entities.toUri()),
                "<!DOCTYPE domain SYSTEM 'http://localhost:1/missing.dtd'><domain/>",
                "<!DOCTYPE domain PUBLIC '-//x//y' 'missing.dtd'><domain/>",
                "<!DOCTYPE domain [<!ENTITY %% p SYSTEM '%s'> %%p;]><domain><name>&a;</name></domain>"
                        .formatted(entities.toUri()),
                "<!DOCTYPE domain [%s]><domain><name>&l12;</name></domain>".formatted(laughs),
                "<!DOCTYPE domain [%s]><domain><name>%s</name></domain>".formatted(large, "&a;".repeat(1_000)),
                "<!DOCTYPE domain [<!ATTLIST domain type CDATA 'kvm'>]><domain/>",
                "<?xml version='1.0' standalone='no'?>\n<!DOCTYPE domain [<!ENTITY a 'b'>]>\n<domain>&a;</domain>");
    }
}
