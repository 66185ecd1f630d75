package io.github.domainwright.kubevirt;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a cluster offers a guest in place of the files and networks of a host.
 *
 * <pre>{@code
 * ClusterResources.none()
 *     .volume("vda", VolumeSource.containerDisk("registry.example/agent:7"))
 *     .network("default", NetworkSource.pod())
 * }</pre>
 *
 * @param volumes what is behind the disks, by their targets, and behind shared directories, by theirs
 * @param networks the networks behind the interfaces, by the names that libvirt's networks have in the profile
 */
public record ClusterResources(Map<String, VolumeSource> volumes, Map<String, NetworkSource> networks) {
    /** Copies the maps; they keep their order. */
    public ClusterResources {
        volumes = Collections.unmodifiableMap(new LinkedHashMap<>(volumes));
        networks = Collections.unmodifiableMap(new LinkedHashMap<>(networks));
    }

    /** Returns a cluster that offers nothing. */
    public static ClusterResources none() {
        return new ClusterResources(Map.of(), Map.of());
    }

    /** Returns these resources with {@code source} behind the disk or directory {@code target}, such as {@code vda}. */
    public ClusterResources volume(String target, VolumeSource source) {
        Map<String, VolumeSource> all = new LinkedHashMap<>(volumes);
        all.put(target, source);
        return new ClusterResources(all, networks);
    }

    /** Returns these resources with {@code source} behind interfaces on the network {@code network}. */
    public ClusterResources network(String network, NetworkSource source) {
        Map<String, NetworkSource> all = new LinkedHashMap<>(networks);
        all.put(network, source);
        return new ClusterResources(volumes, all);
    }
}
