package org.onescreen.desktop.mediation.table;

import org.onescreen.desktop.cache.Order;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.record.Column;

/// By what the table is sorted.
record TableOrder(Column<?> by, boolean descending) {
  /// The newest first.
  static final TableOrder NEWEST = new TableOrder(Dispute.ACCEPTED_ON, true);

  Order order() {
    return descending ? Order.descending(by) : Order.ascending(by);
  }
}
