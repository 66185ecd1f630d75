/** Which words say what a document's elements say. */
@NullMarked
package io.github.domainwright.importer.match;

import org.jspecify.annotations.NullMarked;
