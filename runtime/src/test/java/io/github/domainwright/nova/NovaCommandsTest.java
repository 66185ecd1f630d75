package io.github.domainwright.nova;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.domainwright.target.HostileTexts;
import io.github.domainwright.target.Yaml;
import io.github.domainwright.value.InvalidValueException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A shell hands the client of OpenStack the words that were meant, whatever stands in them. */
class NovaCommandsTest {
    private static final FlavorSize SIZE = FlavorSize.of(2, 2_097_152);

    static Stream<String> texts() {
        return HostileTexts.all();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void survivesAShell(String text) throws Exception {
        Map<String, String> properties = PropertyMap.of("os_distro", text, text, "x");
        List<String> options = List.of("--property", "os_distro=" + text, "--property", text + "=x");

        assertThat(words(NovaCommands.setImage(properties, text)))
                .isEqualTo(expected(List.of("image", "set"), options, text));
        assertThat(words(NovaCommands.setFlavor(properties, text)))
                .isEqualTo(expected(List.of("flavor", "set"), options, text));
        assertThat(words(NovaCommands.createFlavor(SIZE, Map.of(), text)))
                .isEqualTo(expected(
                        List.of("flavor", "create", "--vcpus", "2", "--ram", "2048", "--disk", "0"), List.of(), text));
    }

    /** A name that begins with a dash follows the mark after which nothing is an option. */
    private static List<String> expected(List<String> start, List<String> options, String name) {
        List<String> words = new ArrayList<>(start);
        words.addAll(options);
        words.addAll(name.startsWith("-") ? List.of("--", name) : List.of(name));
        return words;
    }

    private static List<String> words(String command) throws IOException, InterruptedException {
        Process shell = new ProcessBuilder("bash", "-c", "openstack() { printf '%s\\0' \"$@\"; }; " + command).start();
        String output = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(shell.waitFor()).isZero();
        return Arrays.asList(output.split("\0"));
    }

    @Test
    void refusesNamesThatNoProgramCanTake() {
        assertThatThrownBy(() -> NovaCommands.setImage(Map.of(), "a\0b")).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> NovaCommands.setFlavor(Map.of(), "")).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> FlavorSize.of(1, 1023)).isInstanceOf(InvalidValueException.class);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void writesJson(String text) {
        Map<String, String> properties = PropertyMap.of("os_distro", text);

        assertThat(Yaml.read(NovaJson.object(properties))).isEqualTo(Map.of("os_distro", text));
        assertThat(Yaml.read(NovaJson.heatTemplate(text, properties, SIZE, properties)))
                .isEqualTo(Map.of(
                        "heat_template_version", "2018-08-31",
                        "parameters",
                                Map.of("image_location", Map.of("type", "string"), "network", Map.of("type", "string")),
                        "resources",
                                Map.of(
                                        "flavor",
                                        resource(
                                                "OS::Nova::Flavor",
                                                Map.of("disk", 0, "extra_specs", properties, "ram", 2048, "vcpus", 2)),
                                        "image",
                                        resource(
                                                "OS::Glance::WebImage",
                                                Map.of(
                                                        "container_format",
                                                        "bare",
                                                        "disk_format",
                                                        "qcow2",
                                                        "extra_properties",
                                                        properties,
                                                        "location",
                                                        Map.of("get_param", "image_location"))),
                                        "server",
                                        resource(
                                                "OS::Nova::Server",
                                                Map.of(
                                                        "flavor", Map.of("get_resource", "flavor"),
                                                        "image", Map.of("get_resource", "image"),
                                                        "name", text,
                                                        "networks",
                                                                List.of(Map.of(
                                                                        "network",
                                                                        Map.of("get_param", "network"))))))));
    }

    private static Map<String, Object> resource(String type, Map<String, Object> properties) {
        return Map.of("type", type, "properties", properties);
    }
}
