package io.github.domainwright.firmware;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes firmware descriptors below a host's root directory. */
public final class DescriptorFiles {
    public static final String SHARE = "usr/share/qemu/firmware";
    public static final String ETC = "etc/qemu/firmware";

    private DescriptorFiles() {}

    public static Path write(Path root, String directory, String name, String content) throws IOException {
        Path file = root.resolve(directory).resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    /** A descriptor of a split build for q35 guests, without features. */
    public static String split(String executable) {
        return descriptor(flash(executable), "x86_64", "pc-q35-*", "");
    }

    public static String flash(String executable) {
        return """
                {"device": "flash",
                 "executable": {"filename": "%s", "format": "raw"},
                 "nvram-template": {"filename": "%s.vars", "format": "raw"}}""".formatted(executable, executable);
    }

    public static String descriptor(String mapping, String architecture, String machine, String features) {
        return """
                {"description": "test", "interface-types": ["uefi"], "mapping": %s,
                 "targets": [{"architecture": "%s", "machines": ["%s"]}],
                 "features": [%s], "tags": []}""".formatted(mapping, architecture, machine, features);
    }
}
