/** What a user writes: the annotations and enumerations that a virtual machine profile is made of. */
@NullMarked
package io.github.domainwright.annotation;

import org.jspecify.annotations.NullMarked;
