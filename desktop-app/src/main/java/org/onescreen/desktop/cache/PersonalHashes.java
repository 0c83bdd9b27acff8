package org.onescreen.desktop.cache;

import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.onescreen.desktop.cache.body.PersonalReader.Value;
import org.onescreen.model.privacy.PersonalData;

/// The blind index of personal values: a keyed hash of each name, phone and ID number, and of the
/// last four of the latter two. It answers "is it exactly this?" and nothing else, and without the
/// key not even that. Eight bytes of the hash are enough: what is found is opened and compared.
record PersonalHashes(Seal seal) {
  private static final int LAST = 4;

  Set<Long> of(Collection<Value> values) {
    Set<Long> hashes = new LinkedHashSet<>();
    for (Value value : values) {
      String plain = plain(value.text());
      if (plain.isEmpty() || !value.data().identifies()) {
        continue;
      }
      hashes.add(hash(plain, value.data().name()));
      if (value.data() != PersonalData.NAME && plain.length() > LAST) {
        hashes.add(hash(plain.substring(plain.length() - LAST), "LAST_" + value.data().name()));
      }
    }
    return hashes;
  }

  /// What `term` may be: a name, a number, the last four of one.
  Set<Long> asked(String term) {
    String plain = plain(term);
    Set<Long> hashes = new LinkedHashSet<>();
    for (PersonalData data : PersonalData.values()) {
      if (!data.identifies()) {
        continue;
      }
      hashes.add(hash(plain, data.name()));
      if (plain.length() == LAST && data != PersonalData.NAME) {
        hashes.add(hash(plain, "LAST_" + data.name()));
      }
    }
    return hashes;
  }

  private static String plain(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }

  private long hash(String plain, String context) {
    return ByteBuffer.wrap(seal.blind(plain, "find/" + context)).getLong();
  }
}
