package org.onescreen.desktop.map;

import java.util.EnumSet;
import java.util.Set;

/// Which marks are shown, and whether incidents are shown as heat.
///
/// @param shown the layers that are on
/// @param heat the density of incidents instead of each of them
record LayerChoice(Set<Picked.Layer> shown, boolean heat) {
  LayerChoice {
    shown = Set.copyOf(shown);
  }

  static LayerChoice all() {
    return new LayerChoice(EnumSet.allOf(Picked.Layer.class), false);
  }

  boolean shows(Picked.Layer layer) {
    return shown.contains(layer) && !(heat && layer == Picked.Layer.INCIDENT);
  }

  LayerChoice with(Picked.Layer layer, boolean on) {
    Set<Picked.Layer> next = EnumSet.noneOf(Picked.Layer.class);
    next.addAll(shown);
    if (on) {
      next.add(layer);
    } else {
      next.remove(layer);
    }
    return new LayerChoice(next, heat);
  }

  LayerChoice withHeat(boolean on) {
    return new LayerChoice(shown, on);
  }
}
