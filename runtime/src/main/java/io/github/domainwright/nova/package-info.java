/**
 * OpenStack Nova: a domain as properties of an image and extra specs of a flavor, and the texts in which users give them
 * to OpenStack. Facts: nova/virt/libvirt, nova/objects/image_meta.py and nova/api/validation/extra_specs of Nova 33.0.
 */
@NullMarked
package io.github.domainwright.nova;

import org.jspecify.annotations.NullMarked;
