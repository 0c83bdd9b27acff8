package org.onescreen.desktop.mediation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.desktop.cache.Order;
import org.onescreen.desktop.cache.Page;
import org.onescreen.model.flow.RiskColor;
import org.onescreen.model.mediation.Dispute;

/// Which case comes first: red, then yellow, then the rest; within each the nearest deadline. The
/// colours are not in that order in the store, so each is a range of pages of its own.
final class CaseOrder {
  private static final List<Set<RiskColor>> RANKS =
      List.of(
          Set.of(RiskColor.RED), Set.of(RiskColor.YELLOW), Set.of(RiskColor.BLUE, RiskColor.GREEN));
  private static final Order NEAREST_DEADLINE =
      Order.ascending(Dispute.DEADLINE).thenDescending(Dispute.STAGE_SINCE);

  private CaseOrder() {}

  /// The first `wanted` cases that match, page by page.
  static List<Dispute> first(CacheReader reader, Filter filter, int wanted, int pageSize) {
    List<Dispute> found = new ArrayList<>();
    for (Set<RiskColor> rank : RANKS) {
      Filter ranked = filter.and(Filter.oneOf(Dispute.COLOR, rank));
      Optional<Page.After> after = Optional.empty();
      boolean more = true;
      while (more && found.size() < wanted) {
        int limit = Math.min(pageSize, wanted - found.size());
        Page<Dispute> page = reader.page(Dispute.KIND, ranked, NEAREST_DEADLINE, limit, after);
        found.addAll(page.records());
        after = page.next();
        more = after.isPresent();
      }
    }
    return found;
  }
}
