/**
 * The platform of a guest: architecture, machine type, firmware and Secure Boot, which only make sense together. What a
 * profile states about it becomes nodes of the tree here, for javac as for tests that enumerate all combinations.
 */
@NullMarked
package io.github.domainwright.platform;

import org.jspecify.annotations.NullMarked;
