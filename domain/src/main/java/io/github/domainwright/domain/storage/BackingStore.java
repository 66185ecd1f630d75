package io.github.domainwright.domain.storage;

import io.github.domainwright.domain.model.ElementModel;
import io.github.domainwright.domain.model.ModelledElement;
import io.github.domainwright.domain.model.Spelled;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.util.Optional;

/** The image beneath an image, down to one that has none. */
@ElementModel
public interface BackingStore extends ModelledElement {
    @XmlAttribute Spelled<StorageType> type();
    @XmlAttribute Spelled<Integer> index();
    Optional<ImageFormat> format();
    Optional<StorageSource> source();
    Optional<BackingStore> backingStore();
}
