package io.github.domainwright.importer.vocabulary;

import java.io.IOException;
import java.lang.module.ModuleReader;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Finds the types of a package where its classes are: in a module, a jar or a directory. */
final class PackageTypes {
    private static final String CLASS = ".class";

    private PackageTypes() {}

    /** Returns the types of the package that {@code one} is in, those inside others not among them. */
    static List<Class<?>> beside(Class<?> one) throws IOException {
        String directory = one.getPackageName().replace('.', '/') + "/";
        return names(one, directory).stream()
                .filter(name -> !name.contains("$") && !name.endsWith("-info.class"))
                .map(name -> name.substring(0, name.length() - CLASS.length()))
                .sorted()
                .<Class<?>>map(name -> load(one, name))
                .toList();
    }

    private static List<String> names(Class<?> one, String directory) throws IOException {
        if (one.getModule().isNamed()) {
            try (ModuleReader reader = one.getModule()
                            .getLayer()
                            .configuration()
                            .findModule(one.getModule().getName())
                            .orElseThrow()
                            .reference()
                            .open();
                    Stream<String> all = reader.list()) {
                return all.filter(name -> name.startsWith(directory))
                        .map(name -> name.substring(directory.length()))
                        .filter(name -> name.indexOf('/') < 0 && name.endsWith(CLASS))
                        .toList();
            }
        }
        Path place = place(one);
        if (Files.isDirectory(place)) {
            return classes(place.resolve(directory));
        }
        try (FileSystem jar = FileSystems.newFileSystem(URI.create("jar:" + place.toUri()), Map.of())) {
            return classes(jar.getPath(directory));
        }
    }

    private static List<String> classes(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(CLASS))
                    .toList();
        }
    }

    private static Path place(Class<?> one) throws IOException {
        CodeSource source = one.getProtectionDomain().getCodeSource();
        try {
            return Path.of(source.getLocation().toURI());
        } catch (URISyntaxException | NullPointerException e) {
            throw new IOException("the place of " + one.getName() + " is unknown", e);
        }
    }

    private static Class<?> load(Class<?> one, String simpleName) {
        try {
            return Class.forName(one.getPackageName() + "." + simpleName, false, one.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
