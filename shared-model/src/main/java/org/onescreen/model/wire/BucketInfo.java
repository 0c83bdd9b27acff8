package org.onescreen.model.wire;

import org.onescreen.model.record.Priority;
import org.onescreen.model.region.DivisionCode;

/// One bucket of the manifest: the records of one priority class in one division.
///
/// @param rows how many live rows it holds
/// @param bytes about how many bytes they are, before compression
public record BucketInfo(int id, DivisionCode division, Priority priority, long rows, long bytes) {}
