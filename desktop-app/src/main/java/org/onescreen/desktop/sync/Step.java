package org.onescreen.desktop.sync;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// What the core makes of an event.
record Step(CoreState state, List<Effect> effects) {
  Step {
    effects = List.copyOf(effects);
  }

  static Step to(CoreState state, Effect... effects) {
    return new Step(state, List.of(effects));
  }

  /// These effects, and then what `next` makes of the state.
  Step then(Function<CoreState, Step> next) {
    Step after = next.apply(state);
    List<Effect> all = new ArrayList<>(effects);
    all.addAll(after.effects());
    return new Step(after.state(), all);
  }
}
