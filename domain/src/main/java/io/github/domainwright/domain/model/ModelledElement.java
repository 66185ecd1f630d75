package io.github.domainwright.domain.model;

import io.github.domainwright.tree.DomainSubtree;
import io.github.domainwright.tree.Element;

/** What every typed view of an element has: the element itself, with all that no view names. */
public interface ModelledElement extends DomainSubtree {
    /** Returns the element this view reads. */
    @Override
    Element element();
}
