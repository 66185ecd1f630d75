package io.github.domainwright.domain.device.disk;

/** Whether the SCSI commands of a guest are filtered. */
public enum SgIo { FILTERED, UNFILTERED }
