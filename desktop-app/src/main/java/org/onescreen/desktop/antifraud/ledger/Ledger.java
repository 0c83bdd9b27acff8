package org.onescreen.desktop.antifraud.ledger;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.antifraud.form.EntryForm;
import org.onescreen.desktop.cache.Order;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.record.Kind;

/// A ledger: which records are its lines, what is seen of each, and how one is entered.
interface Ledger<T extends Record & CentreRecord> {
  LedgerId id();

  Kind<T> kind();

  Order order();

  List<LedgerColumn<T>> columns();

  /// Puts the fields of a line into a form.
  ///
  /// @param old the line to be corrected; null for a new one
  Draft draft(EntryForm form, @Nullable T old, LedgerNames names);

  /// What is odd about lines, by their ids; in words.
  default Map<UUID, String> marks(List<T> lines, LedgerNames names) {
    return Map.of();
  }

  /// What can be printed of a line; empty where nothing can.
  default Optional<Printing<T>> printing() {
    return Optional.empty();
  }

  /// Prints a line.
  ///
  /// @param name on the button
  record Printing<T>(String name, BiConsumer<T, LedgerNames> print) {}

  /// Texts of a line that can be taken along, by the name of what they are for.
  default Map<String, String> copies(T line) {
    return Map.of();
  }
}
