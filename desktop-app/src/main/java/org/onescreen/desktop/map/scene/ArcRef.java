package org.onescreen.desktop.map.scene;

/// An arc as part of a ring, which may walk it from its end to its beginning.
public record ArcRef(Arc arc, boolean backwards) {}
