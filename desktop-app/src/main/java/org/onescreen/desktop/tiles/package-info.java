/// Pictures of the ground for the map, whoever they come from: an address of tiles with what was
/// kept of it on the disk, or a pack in one file. Knows no toolkit and no cache; nothing in it may
/// be called on the thread that draws, but where it says so.
@NullMarked
package org.onescreen.desktop.tiles;

import org.jspecify.annotations.NullMarked;
