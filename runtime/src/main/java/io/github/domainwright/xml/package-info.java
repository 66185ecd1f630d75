/** Domain XML in and out: escaping, the one renderer, what generated emitters call, and the reader of documents. */
@NullMarked
package io.github.domainwright.xml;

import org.jspecify.annotations.NullMarked;
