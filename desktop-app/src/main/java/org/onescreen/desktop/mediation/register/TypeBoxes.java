package org.onescreen.desktop.mediation.register;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import org.onescreen.desktop.mediation.card.CaseWords;
import org.onescreen.desktop.mediation.view.SearchBox;
import org.onescreen.desktop.work.Choice;
import org.onescreen.model.mediation.DisputeType;
import org.onescreen.model.mediation.DisputeTypes;
import org.onescreen.model.mediation.NewerDisputeType;
import org.onescreen.model.mediation.OlderDisputeType;

/// The type in three vocabularies. Choosing one takes those along that nobody chose by hand, as the
/// map says; whoever wants it otherwise chooses those too. On the FX thread.
final class TypeBoxes {
  private final SearchBox<DisputeType> judicial;
  private final SearchBox<OlderDisputeType> older;
  private final SearchBox<NewerDisputeType> newer;
  private boolean following;
  private boolean judicialChosen;
  private boolean olderChosen;
  private boolean newerChosen;

  TypeBoxes(CaseWords words) {
    judicial = box(DisputeType.values(), words::type);
    older = box(OlderDisputeType.values(), words::older);
    newer = box(NewerDisputeType.values(), words::newer);
    follow(DisputeTypes.of(DisputeType.MARRIAGE_FAMILY));
    judicial
        .valueProperty()
        .addListener((_, _, now) -> chosen(now, () -> judicialChosen = true, DisputeTypes::of));
    older
        .valueProperty()
        .addListener((_, _, now) -> chosen(now, () -> olderChosen = true, DisputeTypes::of));
    newer
        .valueProperty()
        .addListener((_, _, now) -> chosen(now, () -> newerChosen = true, DisputeTypes::of));
  }

  private static <E extends Enum<E>> SearchBox<E> box(E[] values, Function<E, String> words) {
    return new SearchBox<>(
        Arrays.stream(values).map(v -> new Choice<>(v, words.apply(v))).toList());
  }

  private <T> void chosen(Choice<T> now, Runnable byHand, Function<T, DisputeTypes> types) {
    if (!following && now != null) {
      byHand.run();
      follow(types.apply(now.value()));
    }
  }

  private void follow(DisputeTypes types) {
    following = true;
    if (!judicialChosen) {
      judicial.choose(types.judicial());
    }
    if (!olderChosen) {
      older.choose(types.older());
    }
    if (!newerChosen) {
      newer.choose(types.newer());
    }
    following = false;
  }

  List<ComboBox<?>> nodes() {
    return List.of(judicial, older, newer);
  }

  DisputeTypes types() {
    return new DisputeTypes(
        judicial.getValue().value(), older.getValue().value(), newer.getValue().value());
  }

  void onChosen(Runnable changed) {
    judicial.valueProperty().addListener((_, _, _) -> changed.run());
  }
}
