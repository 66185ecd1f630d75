package io.github.domainwright.domain.device;

import io.github.domainwright.domain.model.ElementModel;
import io.github.domainwright.domain.model.ModelledElement;
import java.util.Optional;

/** The non-volatile memory of a pSeries guest. */
@ElementModel
public interface Nvram extends ModelledElement {
    Optional<Address> address();
}
