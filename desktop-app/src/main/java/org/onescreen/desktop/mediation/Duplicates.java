package org.onescreen.desktop.mediation;

import java.util.ArrayList;
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
/// of whole names and telephones; or open, of the same grid and the same matter.
record Duplicates(List<Case> cases) {
  private static final int MOST = 5;

  Duplicates {
    cases = List.copyOf(cases);
  }

  /// One of them. It names nobody.
  record Case(UUID id, String code, String title, DisputeState state, boolean sameParty) {}

  /// What is typed so far.
  ///
  /// @param people whole names and telephones
  record Typed(List<String> people, Optional<GridCode> grid, DisputeType type) {
    Typed {
      people = List.copyOf(people);
    }
  }

  static Duplicates of(CacheReader reader, Typed typed) {
    Map<UUID, Case> found = new LinkedHashMap<>();
    for (String person : typed.people()) {
      reader
          .search(Dispute.KIND, person, MOST, Optional.empty())
          .records()
          .forEach(hit -> reader.find(Dispute.KIND, hit.id()).ifPresent(d -> add(found, d, true)));
    }
    typed
        .grid()
        .ifPresent(
            grid ->
                reader
                    .page(
                        Dispute.KIND,
                        Filter.is(Dispute.GRID, grid)
                            .and(Filter.is(Dispute.TYPE, typed.type()))
                            .and(Filter.is(Dispute.ACTIVE, true)),
                        Order.descending(Dispute.ACCEPTED_ON),
                        MOST,
                        Optional.empty())
                    .records()
                    .forEach(dispute -> add(found, dispute, false)));
    List<Case> all = new ArrayList<>(found.values());
    return new Duplicates(all.subList(0, Math.min(MOST, all.size())));
  }

  private static void add(Map<UUID, Case> found, Dispute dispute, boolean sameParty) {
    found.putIfAbsent(
        dispute.id(),
        new Case(dispute.id(), dispute.code(), dispute.title(), dispute.state(), sameParty));
  }
}
