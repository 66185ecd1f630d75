package io.github.domainwright.kubevirt;

import io.github.domainwright.target.DocumentTarget;
import io.github.domainwright.target.JsonRenderer;
import io.github.domainwright.target.Mapping;
import io.github.domainwright.target.ResourceKind;
import io.github.domainwright.target.YamlRenderer;
import io.github.domainwright.tree.Occurrence;
import io.github.domainwright.tree.Value;

/** Manifests of domains without parameters as texts: what generated emitters write, without a profile. */
public final class ManifestText {
    private ManifestText() {}

    /**
     * Returns {@code manifest} as YAML.
     *
     * @throws io.github.domainwright.xml.InvalidGuestException as {@link ManifestOut#finish}
     * @throws IllegalArgumentException if the manifest has a parameter
     */
    public static String yaml(Mapping manifest, ClusterResources resources) {
        ManifestOut out = new ManifestOut("domain", resources, 2048);
        new YamlRenderer(new Literals(out)).document(manifest);
        return out.finish();
    }

    /** Returns {@code manifest} as JSON, see {@link #yaml}. */
    public static String json(Mapping manifest, ClusterResources resources) {
        ManifestOut out = new ManifestOut("domain", resources, 2048);
        new JsonRenderer(new Literals(out)).document(manifest);
        return out.finish();
    }

    private record Literals(ManifestOut out) implements DocumentTarget {
        private static String literal(Value value) {
            if (value instanceof Value.Literal literal) {
                return literal.text();
            }
            throw new IllegalArgumentException("this manifest depends on " + value);
        }

        @Override
        public void markup(String markup) {
            out.raw(markup);
        }

        @Override
        public void escaped(Value value) {
            out.escaped(literal(value));
        }

        @Override
        public void number(Value value) {
            out.number(literal(value));
        }

        @Override
        public void name(Value value) {
            out.name(literal(value));
        }

        @Override
        public void ordinal(String counter) {
            out.ordinal(counter);
        }

        @Override
        public void resource(ResourceKind kind, Value name) {
            out.resource(kind, literal(name));
        }

        @Override
        public void separator() {
            out.separator();
        }

        @Override
        public void begin(Occurrence occurrence) {
            if (!(occurrence instanceof Occurrence.Once)) {
                throw new IllegalArgumentException("this manifest depends on " + occurrence);
            }
        }

        @Override
        public void end(Occurrence occurrence) {}
    }
}
