package io.github.domainwright.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.domainwright.kubevirt.ClusterResources;
import io.github.domainwright.kubevirt.ManifestText;
import io.github.domainwright.tree.Occurrence;
import io.github.domainwright.tree.Value;
import io.github.domainwright.value.ValueFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written as YAML and as JSON is read again as it was, whatever stands in it. */
class DocumentTextTest {
    static Stream<String> texts() {
        // A key of YAML has at most 1024 characters.
        return HostileTexts.all().filter(text -> text.length() < 1000);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void carriesAnyText(String text) {
        Mapping document = Mapping.of("fixed", Scalar.text(text))
                .with("given", Scalar.text(Value.of(text), ""))
                .with(text, Scalar.number(7))
                .with("list", list(Scalar.text(text), Mapping.of("inside", Scalar.text(text))));
        Map<String, Object> expected =
                Map.of("fixed", text, "given", text, text, 7, "list", List.of(text, Map.of("inside", text)));

        assertThat(Yaml.read(ManifestText.yaml(document, ClusterResources.none())))
                .isEqualTo(expected);
        assertThat(Yaml.read(ManifestText.json(document, ClusterResources.none())))
                .isEqualTo(expected);
        assertThat(Yaml.read(DocumentText.json(document))).isEqualTo(expected);
    }

    private static Sequence list(DocumentNode... nodes) {
        return new Sequence(Stream.of(nodes)
                .map(node -> new Sequence.Item(node, Occurrence.ONCE))
                .toList());
    }

    @Test
    void writesEmptyAndNestedThings() {
        Mapping document = Mapping.of("nothing", Mapping.empty())
                .with("none", new Sequence(List.of()))
                .with("truth", Scalar.truth(true))
                .with("deep", Mapping.of("deeper", Mapping.of("list", list(list(Scalar.text("a")), Mapping.empty()))));

        assertThat(Yaml.read(ManifestText.yaml(document, ClusterResources.none())))
                .isEqualTo(Yaml.read(ManifestText.json(document, ClusterResources.none())))
                .isEqualTo(Map.of(
                        "nothing", Map.of(),
                        "none", List.of(),
                        "truth", true,
                        "deep", Map.of("deeper", Map.of("list", List.of(List.of("a"), Map.of())))));
    }

    @Test
    void quotesOnlyWhatNeedsIt() {
        Mapping document = Mapping.of("plain", Scalar.text("host-passthrough"))
                .with("word", Scalar.text("on"))
                .with("number", Scalar.text("12"));

        assertThat(ManifestText.yaml(document, ClusterResources.none())).isEqualTo("""
                        plain: host-passthrough
                        word: "on"
                        number: "12"
                        """);
    }

    @Test
    void refusesAHole() {
        Mapping document = Mapping.of("a", Scalar.text(new Value.Parameter("x", ValueFormat.TEXT), ""));

        assertThatThrownBy(() -> ManifestText.yaml(document, ClusterResources.none()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DocumentText.json(document)).isInstanceOf(IllegalArgumentException.class);
    }
}
