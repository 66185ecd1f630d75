package io.github.domainwright.firmware.inspect;

import io.github.domainwright.firmware.FirmwareBuild;
import io.github.domainwright.firmware.FirmwareImage;
import io.github.domainwright.firmware.FirmwareMapping;
import io.github.domainwright.firmware.ImageFormat;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A firmware build that was chosen and is to be locked.
 *
 * @param name what the build is called, such as the name of its descriptor file
 * @param files its files: an executable, and a template unless it is stateless or keeps its variables inside
 */
public record ChosenBuild(String name, List<File> files) {
    /**
     * One file of the build.
     *
     * @param role what the file is to the build
     * @param path its absolute path
     * @param format the format of the image
     */
    public record File(FileRole role, Path path, ImageFormat format) {}

    /** Takes a copy of the list. */
    public ChosenBuild {
        files = List.copyOf(files);
    }

    /**
     * Takes the files of a build that a firmware source chose.
     *
     * @throws IllegalArgumentException if the build is not made of image files, as a kernel is
     */
    public static ChosenBuild of(FirmwareBuild build) {
        if (build.mapping() instanceof FirmwareMapping.SplitFlash split) {
            return of(build.name(), split.executable())
                    .withTemplate(
                            Path.of(split.template().path()), split.template().format());
        }
        if (build.mapping() instanceof FirmwareMapping.Flash flash) {
            return of(build.name(), flash.executable());
        }
        if (build.mapping() instanceof FirmwareMapping.Kernel) {
            throw new IllegalArgumentException(build.name() + " is a kernel, which has no image to lock");
        }
        ChosenBuild executable = of(build.name(), Path.of(build.mapping().executablePath()), ImageFormat.RAW);
        // The template of a varstore is JSON text, so it is the file itself that the guest gets.
        return build.mapping()
                .templatePath()
                .map(template -> executable.withTemplate(Path.of(template), ImageFormat.RAW))
                .orElse(executable);
    }

    private static ChosenBuild of(String name, FirmwareImage executable) {
        return of(name, Path.of(executable.path()), executable.format());
    }

    /** Names a build by its executable. */
    public static ChosenBuild of(String name, Path executable, ImageFormat format) {
        return new ChosenBuild(name, List.of(new File(FileRole.EXECUTABLE, executable, format)));
    }

    /** Adds the template of the build's variable store. */
    public ChosenBuild withTemplate(Path template, ImageFormat format) {
        return new ChosenBuild(
                name,
                Stream.concat(files.stream(), Stream.of(new File(FileRole.NVRAM_TEMPLATE, template, format)))
                        .toList());
    }
}
