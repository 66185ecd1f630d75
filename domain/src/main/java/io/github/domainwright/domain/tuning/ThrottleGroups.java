package io.github.domainwright.domain.tuning;

import io.github.domainwright.annotation.ElementAt;
import io.github.domainwright.domain.model.ElementModel;
import io.github.domainwright.domain.model.ModelledElement;
import java.util.List;

/** Limits of disk I/O under a name. */
@ElementModel
@ElementAt("throttlegroups")
public interface ThrottleGroups extends ModelledElement {
    List<IoTune> throttlegroup();
}
