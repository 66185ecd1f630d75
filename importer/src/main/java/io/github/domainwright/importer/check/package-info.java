/** Compiles an imported profile and compares the document it gives with the one it was made from. */
@NullMarked
package io.github.domainwright.importer.check;

import org.jspecify.annotations.NullMarked;
