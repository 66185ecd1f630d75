package io.github.domainwright.kubevirt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.domainwright.target.HostileTexts;
import io.github.domainwright.target.ResourceKind;
import io.github.domainwright.value.InvalidValueException;
import io.github.domainwright.xml.InvalidGuestException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names and resources that do not fit are refused, all at once. */
class ManifestOutTest {
    static Stream<String> texts() {
        return Stream.concat(
                HostileTexts.all()
                        .filter(text -> !text.equals("yes")
                                && !text.equals("null")
                                && !text.equals("012")
                                && !text.equals("1e3")
                                && !text.equals("0x10")
                                && !text.equals("2026-11-24")),
                Stream.of("", "Agent", "a.b", "a_b", "-a", "a-", "x".repeat(64)));
    }

    private static ManifestOut out(ClusterResources resources) {
        return new ManifestOut("Agent", resources, 16);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void refusesNamesThatKubernetesRefuses(String name) {
        InvalidGuestException refusal = catchThrowableOfType(
                InvalidGuestException.class,
                () -> out(ClusterResources.none()).name(name).finish());

        assertThat(refusal.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo("DW0650");
            assertThat(problem.fix()).isNotEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "agent-7", "7", "0a0"})
    void takesLabels(String name) {
        assertThat(out(ClusterResources.none()).name(name).finish()).isEqualTo(name);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void refusesSourcesThatKubernetesRefuses(String name) {
        if (!name.equals("a.b") && !name.equals("x".repeat(64))) {
            assertThatThrownBy(() -> VolumeSource.persistentVolumeClaim(name))
                    .isInstanceOf(InvalidValueException.class);
            assertThatThrownBy(() -> VolumeSource.dataVolume(name)).isInstanceOf(InvalidValueException.class);
        }
        if (name.contains("\n") || name.contains("\"") || name.contains(" ")) {
            assertThatThrownBy(() -> VolumeSource.containerDisk(name)).isInstanceOf(InvalidValueException.class);
            assertThatThrownBy(() -> NetworkSource.multus(name)).isInstanceOf(InvalidValueException.class);
        }
    }

    @Test
    void namesAllProblemsAtOnce() {
        ManifestOut out = out(ClusterResources.none()
                .volume("vdb", VolumeSource.containerDisk("registry.example/a:1"))
                .network("default", NetworkSource.pod()));
        out.name("No")
                .resource(ResourceKind.VOLUME, "vda")
                .resource(ResourceKind.BINDING, "default")
                .resource(ResourceKind.BINDING, "default")
                .resource(ResourceKind.NETWORK, "isolated");

        InvalidGuestException refusal = catchThrowableOfType(InvalidGuestException.class, out::finish);

        assertThat(refusal.problems())
                .extracting(InvalidGuestException.Problem::rule)
                .containsExactly("DW0650", "DW0652", "DW0654", "DW0652", "DW0653");
    }

    @Test
    void writesWhatTheClusterOffers() {
        ClusterResources resources = ClusterResources.none()
                .volume("vda", VolumeSource.dataVolume("root"))
                .volume("vdb", VolumeSource.persistentVolumeClaim("data"))
                .network("default", NetworkSource.pod())
                .network("lab", NetworkSource.multus("team/lab"));

        assertThat(out(resources)
                        .resource(ResourceKind.VOLUME, "vda")
                        .raw("\n")
                        .resource(ResourceKind.VOLUME, "vdb")
                        .raw("\n")
                        .resource(ResourceKind.BINDING, "default")
                        .resource(ResourceKind.NETWORK, "default")
                        .raw("\n")
                        .resource(ResourceKind.BINDING, "lab")
                        .resource(ResourceKind.NETWORK, "lab")
                        .finish())
                .isEqualTo("""
                        "dataVolume": {"name": "root"}
                        "persistentVolumeClaim": {"claimName": "data"}
                        "masquerade": {}"pod": {}
                        "bridge": {}"multus": {"networkName": "team/lab"}""");
    }
}
