package org.onescreen.desktop.cache;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.onescreen.desktop.cache.body.PersonalReader;
import org.onescreen.desktop.cache.body.PersonalReader.Value;
import org.onescreen.desktop.cache.search.Fold;
import org.onescreen.desktop.cache.search.Pinyin;
import org.onescreen.desktop.cache.search.SearchText;
import org.onescreen.desktop.cache.search.Titled;
import org.onescreen.model.record.Kind;
import tools.jackson.core.JacksonException;

/// What of a stored record can be searched, for the index and for the comparison alike. Safe for
/// use by many threads.
final class Finding {
  private static final Titled NOTHING = new Titled("", "");

  private final Bodies bodies;
  private final Fold fold = new Fold();
  private final SearchText text = new SearchText(fold, new Pinyin());
  private final PersonalReader personal = new PersonalReader();

  Finding(Bodies bodies) {
    this.bodies = bodies;
  }

  Fold fold() {
    return fold;
  }

  /// A record that cannot be read has no text: it must not keep others from being found.
  Titled titled(KindTable table, UUID id, byte[] stored) {
    Kind<?> kind = table.kind();
    if (kind.searchText().isEmpty()) {
      return NOTHING;
    }
    try {
      if (table.find().isPresent()) {
        return text.read(kind, stored, bodies.restAt(kind, id, stored));
      }
      return text.read(kind, bodies.whole(kind, id, stored), 0);
    } catch (JacksonException | CacheException e) {
      return NOTHING;
    }
  }

  /// The hashes by which a record is found whose personal data are known exactly.
  Set<Long> hashes(KindTable table, UUID id, byte[] stored) {
    Kind<?> kind = table.kind();
    if (kind.personal().isEmpty()) {
      return Set.of();
    }
    List<Value> values;
    try {
      values = personal.read(kind, bodies.whole(kind, id, stored));
    } catch (JacksonException | CacheException e) {
      return Set.of();
    }
    return new PersonalHashes(bodies.seal()).of(values);
  }

  /// The hashes that a record has of which `term` is a value, or the last four of one.
  List<Long> hashesOf(List<String> terms) {
    return terms.size() == 1
        ? new ArrayList<>(new PersonalHashes(bodies.seal()).asked(terms.getFirst()))
        : List.of();
  }
}
