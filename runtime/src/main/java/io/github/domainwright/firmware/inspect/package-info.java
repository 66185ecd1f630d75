/**
 * Real firmware files: what is in them, whether two of them belong together, which Secure Boot keys are enrolled, and
 * whether they have changed since they were chosen.
 */
@NullMarked
package io.github.domainwright.firmware.inspect;

import org.jspecify.annotations.NullMarked;
