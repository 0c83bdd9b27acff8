package org.onescreen.desktop.desk;

import java.nio.file.Path;

/// Where the screens keep what is this desk's own.
///
/// @param mapViews the file of the map's kept views
/// @param wall the file of the wall's views, and how it stood
/// @param evidence the folder of pictures and films that were taken from cameras
/// @param devices the file with the ways to cameras that can be turned
record DeskKeeps(Path mapViews, Path wall, Path evidence, Path devices) {}
