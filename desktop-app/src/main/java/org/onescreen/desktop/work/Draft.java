package org.onescreen.desktop.work;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Control;
import javafx.scene.layout.Pane;

/// What stands in one open form, kept with every change from [#resume] until it is given. On the FX
/// thread.
final class Draft {
  private final Drafts drafts;
  private final Drafts.Place place;
  private final List<Control> controls;
  private final List<Object> fresh;
  private boolean open;

  Draft(Drafts drafts, Drafts.Place place, Pane fields) {
    this.drafts = drafts;
    this.place = place;
    this.controls = FieldValues.controls(fields);
    this.fresh = FieldValues.read(controls);
    controls.forEach(control -> FieldValues.listen(control, this::changed));
  }

  /// Only what was typed is worth keeping: a choice is made again in a moment.
  private void changed() {
    if (!open) {
      return;
    }
    List<Object> now = FieldValues.read(controls);
    Map<Integer, Object> changed = new HashMap<>();
    for (int i = 0; i < now.size(); i++) {
      if (!now.get(i).equals(fresh.get(i))) {
        changed.put(i, now.get(i));
      }
    }
    if (changed.values().stream().anyMatch(String.class::isInstance)) {
      drafts.keep(place, new Drafts.Left(now.size(), changed));
    } else {
      drafts.drop(place);
    }
  }

  /// Puts back what was left, once there is everything that can be chosen.
  ///
  /// @return false where nothing was, or a room looks on
  boolean resume() {
    Optional<Drafts.Left> left = drafts.left(place).filter(l -> l.fields() == controls.size());
    left.ifPresent(
        values -> {
          for (int i = 0; i < controls.size(); i++) {
            if (values.changed().containsKey(i)) {
              FieldValues.write(controls.get(i), values.changed().get(i));
            }
          }
        });
    open = !drafts.waits(place);
    return left.isPresent();
  }

  /// Begins anew.
  void clear() {
    for (int i = 0; i < controls.size(); i++) {
      FieldValues.write(controls.get(i), fresh.get(i));
    }
    drafts.drop(place);
  }

  /// It was given: nothing of it is needed again.
  void given() {
    if (open) {
      open = false;
      drafts.drop(place);
    }
  }
}
