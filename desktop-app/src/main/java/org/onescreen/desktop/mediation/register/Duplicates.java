package org.onescreen.desktop.mediation.register;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.desktop.cache.Order;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.mediation.DisputeState;
import org.onescreen.model.mediation.DisputeType;
import org.onescreen.model.region.GridCode;

/// Cases that may be the one that is just being registered: of the same party, by the blind index
/// of whole names and telephones; of the same matter, by the words of its title; or open, of the
/// same grid and the same type.
record Duplicates(List<Case> cases) {
  private static final int MOST = 5;
  private static final int SHORTEST_MATTER = 3;

  Duplicates {
    cases = List.copyOf(cases);
  }

  /// What it has in common with what is typed.
  enum Same {
    PARTY,
    MATTER,
    PLACE
  }

  /// One of them. It names nobody.
  record Case(UUID id, String code, String title, DisputeState state, Same same) {}

  /// What is typed so far.
  ///
  /// @param people whole names and telephones
  /// @param matter may be empty
  record Typed(List<String> people, String matter, Optional<GridCode> grid, DisputeType type) {
    Typed {
      people = List.copyOf(people);
    }

    /// Parties are personal, and never reach a log.
    @Override
    public String toString() {
      return "Typed[" + grid + " " + type + "]";
    }
  }

  static Duplicates of(CacheReader reader, Typed typed) {
    Map<UUID, Case> found = new LinkedHashMap<>();
    typed.people().forEach(person -> search(reader, person, Same.PARTY, found));
    if (typed.matter().codePointCount(0, typed.matter().length()) >= SHORTEST_MATTER) {
      search(reader, typed.matter(), Same.MATTER, found);
    }
    typed.grid().ifPresent(grid -> near(reader, grid, typed.type(), found));
    return new Duplicates(found.values().stream().limit(MOST).toList());
  }

  private static void search(CacheReader reader, String text, Same same, Map<UUID, Case> found) {
    reader
        .search(Dispute.KIND, text, MOST, Optional.empty())
        .records()
        .forEach(hit -> reader.find(Dispute.KIND, hit.id()).ifPresent(d -> add(found, d, same)));
  }

  private static void near(
      CacheReader reader, GridCode grid, DisputeType type, Map<UUID, Case> found) {
    reader
        .page(
            Dispute.KIND,
            Filter.is(Dispute.GRID, grid)
                .and(Filter.is(Dispute.TYPE, type))
                .and(Filter.is(Dispute.ACTIVE, true)),
            Order.descending(Dispute.ACCEPTED_ON),
            MOST,
            Optional.empty())
        .records()
        .forEach(dispute -> add(found, dispute, Same.PLACE));
  }

  private static void add(Map<UUID, Case> found, Dispute dispute, Same same) {
    found.putIfAbsent(
        dispute.id(),
        new Case(
            dispute.id(),
            dispute.code(),
            dispute.restricted() ? "" : dispute.title(),
            dispute.state(),
            same));
  }
}
