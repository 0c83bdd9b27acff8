package org.onescreen.model.record;

/// How a store keeps a column.
public enum Storage {
  TEXT,
  INTEGER,
  REAL
}
