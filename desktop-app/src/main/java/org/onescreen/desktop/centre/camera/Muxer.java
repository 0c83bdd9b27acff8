package org.onescreen.desktop.centre.camera;

/// Wraps the units of one viewer. The first unit is a key unit; units may be left out up to a key
/// unit.
interface Muxer {
  byte[] wrap(AccessUnit unit);
}
