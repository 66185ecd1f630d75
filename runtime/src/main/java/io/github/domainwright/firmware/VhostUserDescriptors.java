package io.github.domainwright.firmware;

import io.github.domainwright.firmware.json.JsonReader;
import io.github.domainwright.firmware.json.JsonSyntaxException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The descriptors of a host's vhost-user programs ({@code /usr/share/qemu/vhost-user/*.json} and its sibling), by which
 * libvirt finds virtiofsd. Of several programs for one type libvirt takes the first, and a descriptor that it cannot read
 * makes it refuse them all.
 */
public final class VhostUserDescriptors {
    private static final List<String> DIRECTORIES = List.of("/usr/share/qemu/vhost-user", "/etc/qemu/vhost-user");
    /** libvirt's words (qemu_vhost_user.c). */
    private static final Set<String> TYPES = Set.of(
            "9p",
            "balloon",
            "block",
            "caif",
            "console",
            "crypto",
            "fs",
            "gpu",
            "input",
            "net",
            "rng",
            "rpmb",
            "rproc-serial",
            "scsi",
            "vsock");

    private final DescriptorDirectories directories;

    private VhostUserDescriptors(Sysroot sysroot) {
        this.directories = new DescriptorDirectories(sysroot);
    }

    /**
     * What libvirt finds for a type.
     *
     * @param program the path of the program; nothing if there is none, or libvirt would refuse
     * @param fault why libvirt would refuse, in a sentence without a full stop; {@code ""} if it would not
     */
    public record Found(Optional<String> program, String fault) {}

    /** Finds the program for a type, such as {@code fs}, on the host whose root directory is {@code sysroot}. */
    public static Found find(Sysroot sysroot, String type) {
        try {
            return new Found(new VhostUserDescriptors(sysroot).first(type), "");
        } catch (DescriptorFault e) {
            return new Found(Optional.empty(), e.getMessage());
        } catch (IOException e) {
            return new Found(Optional.empty(), "a descriptor can not be read: " + DescriptorDirectories.reason(e));
        }
    }

    private Optional<String> first(String type) throws IOException, DescriptorFault {
        for (String directory : DIRECTORIES) {
            directories.add(directory);
        }
        Optional<String> first = Optional.empty();
        for (String path : directories.files().values()) {
            byte[] content = directories.read(path);
            if (content.length > 0) {
                Optional<String> program = program(path, content, type);
                first = first.isPresent() ? first : program;
            }
        }
        return first;
    }

    private static Optional<String> program(String path, byte[] content, String type) throws DescriptorFault {
        try {
            DescriptorObject descriptor = DescriptorObject.of("", JsonReader.read(content));
            String word = descriptor.string("type");
            if (!TYPES.contains(word)) {
                throw new DescriptorFault("type is '" + word + "', which libvirt does not know");
            }
            String program = descriptor.path("binary");
            return word.equals(type) ? Optional.of(program) : Optional.empty();
        } catch (JsonSyntaxException e) {
            throw new DescriptorFault("broken descriptor " + path + ": is not JSON: " + e.getMessage());
        } catch (DescriptorFault e) {
            throw new DescriptorFault("broken descriptor " + path + ": " + e.getMessage());
        }
    }
}
