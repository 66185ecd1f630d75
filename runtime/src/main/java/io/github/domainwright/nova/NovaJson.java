package io.github.domainwright.nova;

import io.github.domainwright.target.DocumentText;
import io.github.domainwright.target.Mapping;
import io.github.domainwright.target.Scalar;
import io.github.domainwright.target.Sequence;
import io.github.domainwright.tree.Occurrence;
import java.util.List;
import java.util.Map;

/** The JSON that users paste: properties for Glance, and a template for Heat. */
public final class NovaJson {
    /** A version of the format that all supported releases of Heat read. */
    private static final String HEAT_VERSION = "2018-08-31";

    private NovaJson() {}

    /** Returns {@code properties} as a JSON object, as they stand beside the other fields of an image in Glance's API. */
    public static String object(Map<String, String> properties) {
        return DocumentText.json(mapping(properties));
    }

    /**
     * Returns a template for Heat that makes the image, the flavor and a server of both. It asks for the place of the image
     * file and for the server's network.
     *
     * @param server the name of the server
     * @param properties the properties of the image
     * @param size the size of the flavor
     * @param specs the extra specs of the flavor
     */
    public static String heatTemplate(
            String server, Map<String, String> properties, FlavorSize size, Map<String, String> specs) {
        Mapping image = resource(
                "OS::Glance::WebImage",
                Mapping.of("container_format", Scalar.text("bare"))
                        .with("disk_format", Scalar.text("qcow2"))
                        .with("extra_properties", mapping(properties))
                        .with("location", parameter("image_location")));
        Mapping flavor = resource(
                "OS::Nova::Flavor",
                Mapping.of("disk", Scalar.number(0))
                        .with("extra_specs", mapping(specs))
                        .with("ram", Scalar.number(size.ram()))
                        .with("vcpus", Scalar.number(size.vcpus())));
        Mapping guest = resource(
                "OS::Nova::Server",
                Mapping.of("flavor", reference("flavor"))
                        .with("image", reference("image"))
                        .with("name", Scalar.text(server))
                        .with("networks", networks()));
        return DocumentText.json(Mapping.of("heat_template_version", Scalar.text(HEAT_VERSION))
                .with(
                        "parameters",
                        Mapping.of("image_location", Mapping.of("type", Scalar.text("string")))
                                .with("network", Mapping.of("type", Scalar.text("string"))))
                .with(
                        "resources",
                        Mapping.of("flavor", flavor).with("image", image).with("server", guest)));
    }

    private static Mapping resource(String type, Mapping properties) {
        return Mapping.of("type", Scalar.text(type)).with("properties", properties);
    }

    private static Mapping parameter(String name) {
        return Mapping.of("get_param", Scalar.text(name));
    }

    private static Mapping reference(String name) {
        return Mapping.of("get_resource", Scalar.text(name));
    }

    private static Sequence networks() {
        return new Sequence(List.of(new Sequence.Item(Mapping.of("network", parameter("network")), Occurrence.ONCE)));
    }

    private static Mapping mapping(Map<String, String> texts) {
        Mapping mapping = Mapping.empty();
        for (Map.Entry<String, String> entry : texts.entrySet()) {
            mapping = mapping.with(entry.getKey(), Scalar.text(entry.getValue()));
        }
        return mapping;
    }
}
