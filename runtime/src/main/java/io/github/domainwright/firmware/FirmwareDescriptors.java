package io.github.domainwright.firmware;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The firmware descriptors of a host ({@code /usr/share/qemu/firmware/*.json} and its siblings), read with libvirt's
 * precedence. They are read once, when the object is made.
 *
 * <p>The directories are, from the least to the most specific, {@code /usr/share/qemu/firmware}, {@code
 * /etc/qemu/firmware} and, for a libvirt daemon of a user, {@code qemu/firmware} in the user's configuration directory. Of
 * files with one name the most specific counts, an empty file masks its name, and builds are tried in byte order of the
 * names. A file that can not be used is left out and explained; it never makes this fail.
 */
public final class FirmwareDescriptors implements FirmwareSource {
    private static final List<String> SYSTEM_DIRECTORIES = List.of("/usr/share/qemu/firmware", "/etc/qemu/firmware");

    private final FirmwareSelector selector;

    private FirmwareDescriptors(Sysroot sysroot, List<String> directories) {
        this.selector = new FirmwareSelector(
                "descriptors of " + sysroot + " in " + String.join(", ", directories),
                DescriptorSearch.search(sysroot, directories),
                List.of());
    }

    /** Reads what the system's libvirt daemon reads on the host this runs on. */
    public static FirmwareDescriptors ofHost() {
        return new FirmwareDescriptors(Sysroot.ofHost(), SYSTEM_DIRECTORIES);
    }

    /** Reads what a libvirt daemon of the user that runs this reads on this host. */
    public static FirmwareDescriptors ofUser() {
        String configured = System.getenv("XDG_CONFIG_HOME");
        String directory = configured != null && configured.startsWith("/")
                ? configured
                : System.getProperty("user.home") + "/.config";
        return new FirmwareDescriptors(Sysroot.ofHost(), directories(directory));
    }

    /**
     * Reads what the system's libvirt daemon reads on the host whose root directory is {@code root}. Symbolic links are
     * followed as that host follows them; nothing outside of {@code root} is read.
     *
     * @throws IllegalArgumentException if there is no such directory
     */
    public static FirmwareDescriptors under(Path root) {
        return new FirmwareDescriptors(sysroot(root), SYSTEM_DIRECTORIES);
    }

    /**
     * Reads what a libvirt daemon of a user reads on the host whose root directory is {@code root}.
     *
     * @param configurationDirectory the user's, as that host sees it, such as {@code /home/user/.config}
     * @throws IllegalArgumentException if there is no directory {@code root}
     */
    public static FirmwareDescriptors underAsUser(Path root, String configurationDirectory) {
        return new FirmwareDescriptors(sysroot(root), directories(configurationDirectory));
    }

    private static Sysroot sysroot(Path root) {
        if (!Files.isDirectory(root)) {
            throw new IllegalArgumentException("The root directory " + root + " does not exist. Name the directory that"
                    + " holds the host's usr and etc.");
        }
        return new Sysroot(root);
    }

    private static List<String> directories(String configurationDirectory) {
        List<String> directories = new ArrayList<>(SYSTEM_DIRECTORIES);
        directories.add(configurationDirectory + "/qemu/firmware");
        return directories;
    }

    /** Returns the builds that were read, in the order in which they are tried. */
    public List<FirmwareBuild> builds() {
        return selector.offers().stream()
                .map(Offer::build)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Returns what was left out, each in one line with the reason. */
    public List<String> leftOut() {
        return selector.offers().stream()
                .filter(offer -> offer.build() == null)
                .map(offer -> Candidate.unusable(offer).toString())
                .toList();
    }

    /**
     * Chooses as strictly as the requirement states it. A build that is chosen although its files are missing carries a
     * warning: libvirt does not look at them.
     */
    @Override
    public FirmwareSelection select(FirmwareRequirement requirement) {
        return selector.select(requirement);
    }

    /** Answers as libvirt does, with nothing added. */
    public FirmwareMatch match(FirmwareRequest request, RuleSet rules) {
        return selector.match(request, rules);
    }
}
