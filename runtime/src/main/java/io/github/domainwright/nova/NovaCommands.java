package io.github.domainwright.nova;

import io.github.domainwright.value.InvalidValueException;
import java.util.Map;

/** The commands of the OpenStack client that give an image and a flavor what the guests of a profile need. */
public final class NovaCommands {
    private NovaCommands() {}

    /**
     * Returns the command that sets {@code properties} on {@code image}.
     *
     * @throws InvalidValueException if {@code image} is empty or has a NUL character
     */
    public static String setImage(Map<String, String> properties, String image) {
        return command("openstack image set", properties, image);
    }

    /**
     * Returns the command that sets {@code specs} on {@code flavor}.
     *
     * @throws InvalidValueException if {@code flavor} is empty or has a NUL character
     */
    public static String setFlavor(Map<String, String> specs, String flavor) {
        return command("openstack flavor set", specs, flavor);
    }

    /**
     * Returns the command that creates {@code flavor} with {@code size} and {@code specs}; its root disk is as large as the
     * image.
     *
     * @throws InvalidValueException if {@code flavor} is empty or has a NUL character
     */
    public static String createFlavor(FlavorSize size, Map<String, String> specs, String flavor) {
        return command(
                "openstack flavor create --vcpus %d --ram %d --disk 0".formatted(size.vcpus(), size.ram()),
                specs,
                flavor);
    }

    private static String command(String start, Map<String, String> properties, String name) {
        if (name.isEmpty()) {
            throw new InvalidValueException("The name is empty.", "name the image or the flavor.");
        }
        StringBuilder command = new StringBuilder(start);
        properties.forEach((key, value) -> command.append(" --property ").append(ShellWord.of(key + "=" + value)));
        return command.append(' ').append(ShellWord.operand(name)).toString();
    }
}
