/* What guest code that is not in SMM can do to the variable store behind the firmware's back. */
#ifndef DOMAINWRIGHT_PROBE_VARSTORE_H
#define DOMAINWRIGHT_PROBE_VARSTORE_H

#include <stdbool.h>

/*
 * Programs the last erased word of the variable store's flash with plain memory accesses and says whether the content
 * changed. The word lies in the spare area of the fault tolerant write, so that no variable is harmed.
 */
bool varstore_can_be_written(void);

#endif
