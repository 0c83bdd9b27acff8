package org.onescreen.desktop.centre.camera;

/// One stream of one camera.
record Channel(CameraScene scene, Quality quality) {}
