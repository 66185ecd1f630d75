package io.github.domainwright.processor.bind;

import io.github.domainwright.processor.model.AnnotationModel;
import io.github.domainwright.processor.model.ComponentModel;

/**
 * A member whose value a component gives that has {@code @Gives}.
 *
 * @param member the member's name
 * @param component the component that gives it
 * @param by the annotation {@code @Gives}
 */
record GivenMember(String member, ComponentModel component, AnnotationModel by) {}
