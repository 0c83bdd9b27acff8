/// Village kits: one file with the map pack, the boundaries and the marks of a region, signed by
/// the desk that made it, fetched in parts where the line is bad, and installed without any line.
///
/// A kit is `ONEKIT1` and a line feed; a head of four length-prefixed pieces (manifest as JSON,
/// public key, signature over the manifest, all as bytes); then the parts one after the other, each
/// as long as the manifest says. The head comes first, so that what was fetched in part can be told
/// from another kit, and refused before it is fetched whole.
@NullMarked
package org.onescreen.desktop.tiles.kit;

import org.jspecify.annotations.NullMarked;
