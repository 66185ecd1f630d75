package io.github.domainwright.cli.program;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class Version implements IVersionProvider {
    private static final String FILE = "version.properties";

    @Override
    public String[] getVersion() {
        Properties version = new Properties();
        try (InputStream in = Version.class.getResourceAsStream(FILE)) {
            version.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read from the jar", e);
        }
        return new String[] {
            "domainwright " + version.getProperty("version"),
            "Java ${java.version} (${java.vendor}), picocli " + picocli.CommandLine.VERSION
        };
    }
}
