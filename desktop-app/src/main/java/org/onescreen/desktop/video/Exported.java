package org.onescreen.desktop.video;

import java.nio.file.Path;
import java.time.Instant;

/// A piece of a stream that was written into a file as it came.
///
/// @param file where it is
/// @param from when its first picture came; a key picture, so at or before what was asked for
/// @param until when its last came
public record Exported(Path file, Instant from, Instant until, int pictures) {}
