/** What an import says beside the profile: notes for its reader, and why a document has none. */
@NullMarked
package io.github.domainwright.importer.note;

import org.jspecify.annotations.NullMarked;
