package io.github.domainwright.domain.device.disk;

import io.github.domainwright.domain.model.ElementModel;
import io.github.domainwright.domain.model.ModelledElement;
import io.github.domainwright.domain.model.Spelled;
import io.github.domainwright.domain.storage.BackingStore;
import io.github.domainwright.domain.storage.ImageFormat;
import io.github.domainwright.domain.storage.ImageFormatName;
import io.github.domainwright.domain.storage.StorageSource;
import io.github.domainwright.domain.storage.StorageType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.Optional;

/** The copy that a block job is writing. */
@ElementModel
public interface Mirror extends ModelledElement {
    @XmlAttribute Spelled<StorageType> type();
    @XmlAttribute Spelled<String> file();
    @XmlAttribute Spelled<ImageFormatName> format();
    @XmlAttribute Spelled<Job> job();
    @XmlAttribute Spelled<Readiness> ready();
    @XmlElement(name = "format") Optional<ImageFormat> imageFormat();
    Optional<StorageSource> source();
    Optional<BackingStore> backingStore();

    /** The block job that writes a mirror. */
    enum Job { COPY, ACTIVE_COMMIT }

    /** Whether the copy is complete, or its job is ending. */
    enum Readiness { YES, ABORT, PIVOT }
}
