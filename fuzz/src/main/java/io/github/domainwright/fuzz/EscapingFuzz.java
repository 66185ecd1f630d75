package io.github.domainwright.fuzz;

import io.github.domainwright.kubevirt.ClusterResources;
import io.github.domainwright.kubevirt.ManifestText;
import io.github.domainwright.target.DocumentText;
import io.github.domainwright.target.Mapping;
import io.github.domainwright.target.Scalar;
import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.DomainTree;
import io.github.domainwright.value.InvalidValueException;
import io.github.domainwright.xml.DomainReader;
import io.github.domainwright.xml.UnreadableDomainException;
import io.github.domainwright.xml.XmlOut;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Any text where XML, YAML and JSON have texts: a reader that is not ours, or the strict one, gets that text back. */
public final class EscapingFuzz {
    private EscapingFuzz() {}

    /** Writes {@code input} wherever a text can stand. */
    public static void fuzzerTestOneInput(byte[] input) throws UnreadableDomainException {
        String text = new String(input, StandardCharsets.UTF_8);
        xml(text);
        Mapping document = Mapping.of("value", Scalar.text(text));
        Map<String, Object> expected = Map.of("value", text);
        for (String written : List.of(
                ManifestText.yaml(document, ClusterResources.none()),
                ManifestText.json(document, ClusterResources.none()),
                DocumentText.json(document))) {
            Object read = new Load(settings(written)).loadFromString(written);
            require(expected.equals(read), written);
        }
    }

    /** SnakeYAML Engine 2.10 fails where a pair of surrogates lies across the end of its buffer: here nothing does. */
    private static LoadSettings settings(String written) {
        return LoadSettings.builder().setBufferSize(written.length() + 2).build();
    }

    private static void xml(String text) throws UnreadableDomainException {
        String written;
        try {
            XmlOut out = new XmlOut(64);
            out.raw("<domain><name>").text(text).raw("</name><disk file='");
            written = out.attribute(text).raw("'/></domain>").toString();
        } catch (InvalidValueException refusal) {
            return;
        }
        DomainTree tree = DomainReader.read(written);
        require(tree.literal(DomainPath.of("name/text()")).orElse("").equals(text), written);
        require(tree.literal(DomainPath.of("disk/@file")).orElseThrow().equals(text), written);
        require(tree.root().children().size() == 2, written);
    }

    private static void require(boolean isTrue, String written) {
        if (!isTrue) {
            throw new IllegalStateException("another text comes back from\n" + written);
        }
    }
}
