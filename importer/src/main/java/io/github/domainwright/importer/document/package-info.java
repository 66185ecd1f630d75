/** From a document to what a profile has to state: its platform, its words, and fragments for the rest. */
@NullMarked
package io.github.domainwright.importer.document;

import org.jspecify.annotations.NullMarked;
