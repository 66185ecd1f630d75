package io.github.domainwright.kubevirt;

import io.github.domainwright.value.InvalidValueException;

/**
 * The network behind an interface on a cluster.
 *
 * @param definition the network attachment definition of Multus, with its namespace and {@code '/'} if it is another one;
 *     empty for the pod network
 */
public record NetworkSource(String definition) {
    /**
     * Checks the name.
     *
     * @throws InvalidValueException if Kubernetes would refuse it
     */
    public NetworkSource {
        if (!definition.isEmpty()) {
            for (String part : definition.split("/", 2)) {
                KubernetesName.subdomain(part);
            }
        }
    }

    /** Returns the network that every pod has; the guest is behind its address (masquerade). */
    public static NetworkSource pod() {
        return new NetworkSource("");
    }

    /** Returns the network of Multus that {@code definition} names; the guest is bridged to it. */
    public static NetworkSource multus(String definition) {
        if (definition.isEmpty()) {
            throw new InvalidValueException("The name is empty.", "name a network attachment definition.");
        }
        return new NetworkSource(definition);
    }

    /** Tells whether it is the pod network. */
    public boolean isPod() {
        return definition.isEmpty();
    }
}
