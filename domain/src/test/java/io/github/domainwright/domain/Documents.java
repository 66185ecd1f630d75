package io.github.domainwright.domain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The domain documents below the directory that the property {@value #PROPERTY} names. */
public final class Documents {
    /** The system property that names a directory with libvirt's own documents. */
    public static final String PROPERTY = "domainwright.corpus";

    private static final Pattern ROOT =
            Pattern.compile("\\s*(?:<\\?.*?\\?>\\s*|<!--.*?-->\\s*)*<domain[\\s>].*", Pattern.DOTALL);

    private Documents() {}

    /** Returns the files that have the root {@code domain}. */
    public static List<Path> all() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(System.getProperty(PROPERTY)))) {
            return files.filter(file -> file.toString().endsWith(".xml") && Files.isRegularFile(file))
                    .filter(file -> !Files.isSymbolicLink(file))
                    .filter(Documents::isDomain)
                    .sorted()
                    .toList();
        }
    }

    private static boolean isDomain(Path file) {
        try {
            return ROOT.matcher(Files.readString(file)).matches();
        } catch (IOException e) {
            return false;
        }
    }
}
