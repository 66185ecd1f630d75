/** Makes the source of a profile from a domain document. */
@NullMarked
package io.github.domainwright.importer;

import org.jspecify.annotations.NullMarked;
