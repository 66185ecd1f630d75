package io.github.domainwright.kubevirt;

import io.github.domainwright.target.DoubleQuoted;
import io.github.domainwright.target.ResourceKind;
import io.github.domainwright.xml.ValueProblems;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A manifest while it is written: constant markup as it is, values escaped for JSON and YAML alike, what the cluster offers
 * in its place. Generated emitters call this class, and so does the rendering of translated domains.
 */
public final class ManifestOut {
    private final StringBuilder out;
    private final ClusterResources resources;
    private final ValueProblems problems;
    private final Map<String, Integer> counters = new HashMap<>();
    private final Set<String> volumes = new HashSet<>();
    private final Set<String> networks = new HashSet<>();
    private int podInterfaces;

    /**
     * Starts an empty manifest.
     *
     * @param profile the name of the guest's profile, for messages
     * @param resources what the cluster offers
     * @param size the expected number of characters
     */
    public ManifestOut(String profile, ClusterResources resources, int size) {
        this.out = new StringBuilder(size);
        this.resources = resources;
        this.problems = new ValueProblems(profile);
    }

    /** Writes {@code markup} as it is. */
    public ManifestOut raw(String markup) {
        out.append(markup);
        return this;
    }

    /** Writes {@code text} between double quotes, escaped. */
    public ManifestOut escaped(String text) {
        out.append(DoubleQuoted.escape(text));
        return this;
    }

    /** Writes the whole number {@code number}. */
    public ManifestOut number(long number) {
        out.append(number);
        return this;
    }

    /** Writes the whole number that {@code digits} is. */
    public ManifestOut number(String digits) {
        return number(Long.parseLong(digits));
    }

    /** Writes {@code text}, the guest's name, between double quotes. */
    public ManifestOut name(String text) {
        KubernetesName.objection(text).ifPresent(objection -> note(KubeVirtRule.NAME, "name", objection));
        return escaped(text);
    }

    /** Writes how often {@code counter} has been asked for. */
    public ManifestOut ordinal(String counter) {
        out.append(counters.merge(counter, 1, Integer::sum) - 1);
        return this;
    }

    /** Writes a comma, unless a list or mapping has just begun. */
    public ManifestOut separator() {
        int last = out.length() - 1;
        while (last >= 0 && Character.isWhitespace(out.charAt(last))) {
            last--;
        }
        boolean hasBegun = last < 0 || out.charAt(last) == '[' || out.charAt(last) == '{';
        return hasBegun ? this : raw(",");
    }

    /** Writes what the cluster offers as {@code kind} for what is called {@code name} in the domain. */
    public ManifestOut resource(ResourceKind kind, String name) {
        if (kind == ResourceKind.VOLUME) {
            volume(name);
        } else {
            network(kind, name);
        }
        return this;
    }

    private void volume(String name) {
        VolumeSource source = resources.volumes().get(name);
        volumes.add(name);
        if (isThere(source, "volume", name)) {
            raw(DoubleQuoted.of(source.kind().field())).raw(": {");
            raw(DoubleQuoted.of(source.kind().nameField())).raw(": ");
            raw(DoubleQuoted.of(source.name())).raw("}");
        }
    }

    private void network(ResourceKind kind, String name) {
        NetworkSource source = resources.networks().get(name);
        networks.add(name);
        if (!isThere(source, "network", name)) {
            return;
        }
        boolean isBinding = kind == ResourceKind.BINDING;
        if (isBinding && source.isPod() && ++podInterfaces == 2) {
            note(KubeVirtRule.POD_NETWORK_ONCE, "resources", "More than one interface is on the pod network.");
        }
        if (isBinding) {
            raw(source.isPod() ? "\"masquerade\": {}" : "\"bridge\": {}");
        } else if (source.isPod()) {
            raw("\"pod\": {}");
        } else {
            raw("\"multus\": {\"networkName\": ")
                    .raw(DoubleQuoted.of(source.definition()))
                    .raw("}");
        }
    }

    private boolean isThere(@Nullable Object source, String what, String name) {
        if (source == null) {
            note(KubeVirtRule.RESOURCE_MISSING, "resources", "There is no %s '%s'.".formatted(what, name));
        }
        return source != null;
    }

    private void note(KubeVirtRule rule, String component, String reason) {
        problems.note(rule.text().id(), component, reason, rule.text().fix().inProfile());
    }

    /**
     * Returns the manifest.
     *
     * @throws io.github.domainwright.xml.InvalidGuestException if a value of the guest or the cluster's resources do not fit;
     *     it names all that is wrong
     */
    public String finish() {
        resources.volumes().keySet().stream()
                .filter(name -> !volumes.contains(name))
                .forEach(name -> note(KubeVirtRule.RESOURCE_UNKNOWN, "resources", unknown("volume", name)));
        resources.networks().keySet().stream()
                .filter(name -> !networks.contains(name))
                .forEach(name -> note(KubeVirtRule.RESOURCE_UNKNOWN, "resources", unknown("network", name)));
        problems.throwIfAny();
        return out.toString();
    }

    private static String unknown(String what, String name) {
        return "The guest has nothing on a %s '%s'.".formatted(what, name);
    }
}
