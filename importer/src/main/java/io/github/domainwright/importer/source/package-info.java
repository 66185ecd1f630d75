/** Java source: values, names, imports, layout. */
@NullMarked
package io.github.domainwright.importer.source;

import org.jspecify.annotations.NullMarked;
