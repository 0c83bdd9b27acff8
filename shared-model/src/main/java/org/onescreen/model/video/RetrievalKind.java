package org.onescreen.model.video;

/// What was taken of a camera's picture.
public enum RetrievalKind {
  /// One picture (抓图).
  SNAPSHOT,
  /// A piece of film (录像).
  CLIP
}
