package org.onescreen.desktop.map.scene;

import java.util.Optional;

/// The ground as it was read.
///
/// @param madeAt the cache's stamp where it was made of outlines now; empty where it was kept
record ReadGround(Geometry geometry, Optional<Long> madeAt) {}
