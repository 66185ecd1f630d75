/** Stage four: from profile model and tree to Java source; the only place that knows JavaPoet. */
@NullMarked
package io.github.domainwright.processor.generate;

import org.jspecify.annotations.NullMarked;
