package org.onescreen.desktop.video;

import java.time.Instant;

/// A piece of a stream that was written into a file as it came.
///
/// @param from when its first picture came; a key picture, so at or before what was asked for
/// @param until when its last came
public record Exported(Instant from, Instant until, int pictures) {}
