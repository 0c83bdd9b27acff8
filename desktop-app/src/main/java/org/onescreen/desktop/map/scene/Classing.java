package org.onescreen.desktop.map.scene;

import java.util.List;

/// How figures are made into classes.
///
/// @param own the tops for [Breaks.Method#OWN]
public record Classing(Breaks.Method method, List<Double> own) {
  public Classing {
    own = List.copyOf(own);
  }

  public static Classing quantiles() {
    return new Classing(Breaks.Method.QUANTILE, List.of());
  }
}
