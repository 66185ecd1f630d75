package io.github.domainwright.domain.storage;

import io.github.domainwright.domain.ScaledSize;
import io.github.domainwright.domain.model.ElementModel;
import io.github.domainwright.domain.model.ModelledElement;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.Optional;

/** How much metadata of an image QEMU keeps in memory. */
@ElementModel
public interface MetadataCache extends ModelledElement {
    @XmlElement(name = "max_size") Optional<ScaledSize> maxSize();
}
