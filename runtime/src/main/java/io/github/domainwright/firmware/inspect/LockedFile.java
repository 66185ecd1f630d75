package io.github.domainwright.firmware.inspect;

import io.github.domainwright.firmware.ImageFormat;
import java.nio.file.Path;

/**
 * One file of a locked build, as it was when it was locked.
 *
 * @param role what the file is to the build
 * @param path the absolute path that guests are defined with
 * @param format the format of the image, as it is stated to libvirt
 * @param identity where the path's symbolic links ended, and what was there
 */
public record LockedFile(FileRole role, Path path, ImageFormat format, FileIdentity identity) {
    LockedFile withTarget(Path target) {
        return new LockedFile(role, path, format, new FileIdentity(target, identity.size(), identity.sha256()));
    }
}
