package org.onescreen.model.board;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/// What the board is cut into lanes by.
public enum LaneBy {
  @JsonEnumDefaultValue
  NONE,
  COLOR,
  LEVEL,
  MEDIATOR,
  GRID,
  TYPE
}
