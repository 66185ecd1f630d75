package io.github.domainwright.domain.storage;

import io.github.domainwright.domain.model.ElementModel;
import io.github.domainwright.domain.model.ModelledElement;
import io.github.domainwright.domain.model.Spelled;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.Optional;

/** The format of an image. */
@ElementModel
public interface ImageFormat extends ModelledElement {
    @XmlAttribute Spelled<ImageFormatName> type();
    @XmlElement(name = "metadata_cache") Optional<MetadataCache> metadataCache();
}
