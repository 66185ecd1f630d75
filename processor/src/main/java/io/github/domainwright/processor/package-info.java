/** The annotation processor: read, bind, check, generate, one package each. */
@NullMarked
package io.github.domainwright.processor;

import org.jspecify.annotations.NullMarked;
