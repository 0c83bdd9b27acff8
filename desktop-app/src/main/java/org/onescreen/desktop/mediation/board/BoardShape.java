package org.onescreen.desktop.mediation.board;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.onescreen.desktop.mediation.card.Stage;
import org.onescreen.model.board.LaneBy;

/// Which card lies where, without what stands on the cards. Made off the FX thread, so that there
/// is nothing left to count there. Immutable.
final class BoardShape {
  /// A board on which nothing lies yet.
  static final BoardShape NOTHING =
      new BoardShape(List.of(), false, new Counts(Map.of(), Map.of(), 0, 0, LaneBy.NONE, Map.of()));

  /// How many cases there are.
  ///
  /// @param shown of each column, those that the filter lets through
  /// @param all of each column that holds open cases, whatever the filter
  /// @param open on the whole board, whatever the filter
  /// @param visible on the whole board, those that the filter lets through
  /// @param by what the board is cut by
  /// @param lanes of each lane, the open cases, whatever the filter
  record Counts(
      Map<Stage, Long> shown,
      Map<Stage, Long> all,
      long open,
      long visible,
      LaneBy by,
      Map<String, Long> lanes) {
    Counts {
      lanes = Map.copyOf(lanes);
      shown = Map.copyOf(shown);
      all = Map.copyOf(all);
    }
  }

  private final List<Lane> lanes;
  private final boolean headed;
  private final Counts counts;

  /// For each lane the row after its last.
  private final int[] ends;

  private final Map<UUID, Place> places;

  /// @param headed true where each lane has a head of its own
  BoardShape(List<Lane> lanes, boolean headed, Counts counts) {
    this.lanes = List.copyOf(lanes);
    this.headed = headed;
    this.counts = counts;
    this.ends = new int[lanes.size()];
    this.places = new HashMap<>();
    int end = 0;
    for (int i = 0; i < lanes.size(); i++) {
      end += lanes.get(i).rows() + (headed ? 1 : 0);
      ends[i] = end;
      place(i);
    }
  }

  private void place(int lane) {
    lanes
        .get(lane)
        .cells()
        .forEach(
            (stage, cases) -> {
              for (int line = 0; line < cases.size(); line++) {
                places.put(cases.get(line), new Place(lane, stage, line));
              }
            });
  }

  /// As it will be once these cases have gone to `target`: first in its column of their lanes.
  BoardShape moved(Set<UUID> cases, Stage target) {
    return new BoardShape(
        lanes.stream().map(lane -> lane.moved(cases, target)).toList(), headed, counts);
  }

  List<Lane> lanes() {
    return lanes;
  }

  Counts counts() {
    return counts;
  }

  int rows() {
    return ends.length == 0 ? 0 : ends[ends.length - 1];
  }

  BoardRow row(int at) {
    int found = Arrays.binarySearch(ends, at + 1);
    int lane = found >= 0 ? found : -found - 1;
    // Several lanes may end at the same row only where they have none of their own.
    while (lane > 0 && ends[lane - 1] == ends[lane]) {
      lane--;
    }
    int line = at - begin(lane) - (headed ? 1 : 0);
    Lane of = lanes.get(lane);
    return line < 0 ? new BoardRow.Head(of) : BoardRow.Cards.of(of, line);
  }

  private int begin(int lane) {
    return lane == 0 ? 0 : ends[lane - 1];
  }

  /// The row in which a card of that place lies; that of the lane's head where the lane is folded.
  int rowOf(Place place) {
    boolean folded = lanes.get(place.lane()).folded();
    return begin(place.lane()) + (folded ? 0 : place.line() + (headed ? 1 : 0));
  }

  /// Empty where the case is not on the board.
  Optional<Place> placeOf(UUID id) {
    return Optional.ofNullable(places.get(id));
  }

  /// Empty where no card lies there.
  Optional<UUID> at(Place place) {
    if (place.lane() < 0 || place.lane() >= lanes.size() || lanes.get(place.lane()).folded()) {
      return Optional.empty();
    }
    List<UUID> cell = lanes.get(place.lane()).cell(place.stage());
    return place.line() >= 0 && place.line() < cell.size()
        ? Optional.of(cell.get(place.line()))
        : Optional.empty();
  }
}
