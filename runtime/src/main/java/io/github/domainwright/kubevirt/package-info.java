/**
 * KubeVirt: a domain as a {@code VirtualMachine} of {@code kubevirt.io/v1}, in YAML and JSON, and what its cluster offers
 * it. Facts: KubeVirt's API reference, its validating webhook and virt-launcher as of 1.9.
 */
@NullMarked
package io.github.domainwright.kubevirt;

import org.jspecify.annotations.NullMarked;
