package org.onescreen.model.mediation;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onescreen.model.digest.Sha256;
import org.onescreen.model.flow.RiskColor;
import org.onescreen.model.region.GridCode;

/// One line of a ledger (台账) that was kept elsewhere.
///
/// @param mediator who answered for it
/// @param amount in dispute, in yuan; null where none is known
/// @param people how many it concerned; 0 where nobody counted
/// @param note what else the ledger says; may be empty
public record LedgerCase(
    GridCode grid,
    String title,
    DisputeType type,
    DisputeSource source,
    RiskColor color,
    UUID mediator,
    List<Party> parties,
    LocalDate acceptedOn,
    LedgerResult result,
    @Nullable Long amount,
    int people,
    String note) {
  private static final long VERSION_BITS = 0xF000L;
  private static final long VERSION_8 = 0x8000L;
  private static final long VARIANT_BITS = 0xC000_0000_0000_0000L;
  private static final long VARIANT = 0x8000_0000_0000_0000L;

  public LedgerCase {
    parties = List.copyOf(parties);
  }

  /// Derived from what was written, so that the same ledger read again makes nothing new: the day,
  /// the matter and the parties. Where it happened and who mediated are often filled in by whoever
  /// imports, and do not count.
  public UUID id() {
    String content =
        parties.stream()
            .map(Party::name)
            .sorted()
            .collect(Collectors.joining("\n", acceptedOn + "\n" + title + "\n", ""));
    ByteBuffer hash = ByteBuffer.wrap(Sha256.of(content));
    return new UUID(
        (hash.getLong() & ~VERSION_BITS) | VERSION_8, (hash.getLong() & ~VARIANT_BITS) | VARIANT);
  }

  /// Parties are personal, and never reach a log.
  @Override
  public String toString() {
    return "LedgerCase[" + acceptedOn + " " + type + "]";
  }
}
