/** The vocabulary of profiles, read from its own declarations: what each word writes, and where. */
@NullMarked
package io.github.domainwright.importer.vocabulary;

import org.jspecify.annotations.NullMarked;
