package org.onescreen.model.camera;

/// Whose camera it is. It decides who may look.
public enum CameraOwner {
  /// A road, square or public building.
  PUBLIC,
  /// A firm or shop.
  ENTERPRISE,
  /// A household (小探头).
  HOUSEHOLD
}
