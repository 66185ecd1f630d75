package io.github.domainwright.kubevirt;

import io.github.domainwright.value.InvalidValueException;
import io.github.domainwright.value.Quoted;
import java.util.regex.Pattern;

/**
 * What is behind a disk or a shared directory on a cluster.
 *
 * @param kind the kind
 * @param name the image, the claim or the data volume
 */
public record VolumeSource(Kind kind, String name) {
    private static final Pattern IMAGE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:/@-]*");

    /** The kinds of volumes. */
    public enum Kind {
        /** An image in a container registry; what the guest writes is gone when it stops. */
        CONTAINER_DISK("containerDisk", "image"),
        /** A claim that exists. */
        PERSISTENT_VOLUME_CLAIM("persistentVolumeClaim", "claimName"),
        /** A data volume, which the containerized data importer fills. */
        DATA_VOLUME("dataVolume", "name");

        private final String field;
        private final String nameField;

        Kind(String field, String nameField) {
            this.field = field;
            this.nameField = nameField;
        }

        String field() {
            return field;
        }

        String nameField() {
            return nameField;
        }
    }

    /**
     * Checks the name.
     *
     * @throws InvalidValueException if Kubernetes would refuse it
     */
    public VolumeSource {
        if (kind != Kind.CONTAINER_DISK) {
            KubernetesName.subdomain(name);
        } else if (!IMAGE.matcher(name).matches()) {
            throw new InvalidValueException(
                    Quoted.of(name) + " is not the name of a container image.",
                    "write it as registry/image:tag or registry/image@digest.");
        }
    }

    /** Returns the disk in the container image {@code image}. */
    public static VolumeSource containerDisk(String image) {
        return new VolumeSource(Kind.CONTAINER_DISK, image);
    }

    /** Returns the volume of the claim {@code claim}. */
    public static VolumeSource persistentVolumeClaim(String claim) {
        return new VolumeSource(Kind.PERSISTENT_VOLUME_CLAIM, claim);
    }

    /** Returns the data volume {@code name}. */
    public static VolumeSource dataVolume(String name) {
        return new VolumeSource(Kind.DATA_VOLUME, name);
    }
}
