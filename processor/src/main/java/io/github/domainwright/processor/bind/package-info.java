/** Stage two: from the profile model to the domain tree. */
@NullMarked
package io.github.domainwright.processor.bind;

import org.jspecify.annotations.NullMarked;
