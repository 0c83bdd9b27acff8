package org.onescreen.model.video;

import java.util.List;
import org.onescreen.model.region.DivisionCode;

/// What is shared as a [WallView]; the fields are the view's own.
///
/// @param division whose view it is; within the scope of whoever shares it
public record ViewArrangement(
    DivisionCode division,
    String group,
    String name,
    int key,
    String layout,
    List<String> cameras) {
  public ViewArrangement {
    cameras = List.copyOf(cameras);
  }
}
