/** What a guest shows and plays: displays, graphics adapters, sound. */
@NullMarked
package io.github.domainwright.domain.device.graphics;

import org.jspecify.annotations.NullMarked;
