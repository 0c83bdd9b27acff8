package org.onescreen.desktop.wall.view;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.onescreen.desktop.wall.layout.Arrangement;
import org.onescreen.desktop.wall.side.SideDoors;

/// What the list of views is made of.
///
/// @param wall how the wall stands
/// @param open shows a view
public record ViewDoors(
    SideDoors side, WallFile file, Supplier<Arrangement> wall, Consumer<Arrangement> open) {}
