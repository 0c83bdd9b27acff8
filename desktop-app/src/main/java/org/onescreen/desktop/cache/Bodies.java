package org.onescreen.desktop.cache;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.UUID;
import org.onescreen.desktop.cache.body.Cut;
import org.onescreen.model.record.Kind;

/// The form in which the bodies of records lie in the file. One without personal values lies there
/// as the server sent it. Of one with such values they are taken out and sealed together, for that
/// record alone: first a byte that no JSON begins with, then the length of what is sealed (four
/// bytes), the sealed values, and the rest, which is JSON that anybody may read.
///
/// Sealing a record's values together costs one encryption instead of one for each, and hides how
/// long each is. Safe for use by many threads.
final class Bodies {
  private static final byte SEALED = 1;
  private static final int HEAD = 1 + Integer.BYTES;

  private final Seal seal;

  Bodies(Seal seal) {
    this.seal = seal;
  }

  Seal seal() {
    return seal;
  }

  byte[] stored(Kind<?> kind, UUID id, Cut cut) {
    if (cut.secrets().length == 0) {
      return cut.rest();
    }
    byte[] sealed = seal.seal(cut.secrets(), context(kind, id));
    return ByteBuffer.allocate(HEAD + sealed.length + cut.rest().length)
        .put(SEALED)
        .putInt(sealed.length)
        .put(sealed)
        .put(cut.rest())
        .array();
  }

  /// The body, byte for byte as the server sent it.
  ///
  /// @throws CacheException with [CacheFailure.Sealed] where the key is another one or the file was
  ///   tampered with, [CacheFailure.Unreadable] where it is no stored body
  byte[] whole(Kind<?> kind, UUID id, byte[] stored) {
    int rest = restAt(kind, id, stored);
    if (rest == 0) {
      return stored;
    }
    byte[] secrets = seal.open(Arrays.copyOfRange(stored, HEAD, rest), context(kind, id));
    try {
      return Cut.join(stored, rest, secrets);
    } catch (IllegalArgumentException e) {
      throw new CacheException(new CacheFailure.Unreadable(kind.name(), id), e);
    }
  }

  /// Where the part begins that anybody may read.
  int restAt(Kind<?> kind, UUID id, byte[] stored) {
    if (stored.length == 0 || stored[0] != SEALED) {
      return 0;
    }
    if (stored.length > HEAD) {
      int length = ByteBuffer.wrap(stored).getInt(1);
      if (length > 0 && length < stored.length - HEAD) {
        return HEAD + length;
      }
    }
    throw new CacheException(new CacheFailure.Unreadable(kind.name(), id), null);
  }

  private static String context(Kind<?> kind, UUID id) {
    return kind.name() + "/" + id;
  }
}
