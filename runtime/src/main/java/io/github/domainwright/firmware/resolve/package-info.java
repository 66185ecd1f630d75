/**
 * What libvirt makes of the firmware part of a domain document: the completed {@code <os>}, or the refusal. It answers
 * as libvirt does; what is unwise about the answer is said in warnings.
 */
@NullMarked
package io.github.domainwright.firmware.resolve;

import org.jspecify.annotations.NullMarked;
