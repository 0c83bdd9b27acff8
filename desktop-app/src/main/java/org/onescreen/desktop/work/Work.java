package org.onescreen.desktop.work;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.model.record.Kind;

/// What a [WorkScreen] lists: sections of records, and each record in full. The reads run off the
/// FX thread.
///
/// @param <S> the sections, in their order
public interface Work<S extends Enum<S>> {
  List<S> sections();

  /// What a person calls it; may come with a shape.
  String name(S section);

  List<Head> heads();

  /// What all its reads look at.
  Set<Kind<?>> reads();

  /// How many there are in each section.
  Map<S, Long> counts(CacheReader reader);

  /// The most pressing first.
  List<WorkRow> rows(CacheReader reader, S section, int most);

  /// Empty where the record is not here any more.
  Optional<WorkDetail> detail(CacheReader reader, UUID record);

  /// A column.
  ///
  /// @param share of the width, in relation to the other columns
  record Head(String name, int share) {}
}
