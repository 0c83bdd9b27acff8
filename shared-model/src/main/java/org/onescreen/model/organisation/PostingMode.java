package org.onescreen.model.organisation;

/// How a department is present in the centre (常驻、轮驻、随驻).
public enum PostingMode {
  RESIDENT,
  ROTATING,
  ON_CALL
}
