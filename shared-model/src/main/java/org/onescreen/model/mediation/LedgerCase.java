package org.onescreen.model.mediation;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onescreen.model.digest.Sha256;
import org.onescreen.model.flow.RiskColor;
import org.onescreen.model.privacy.Personal;
import org.onescreen.model.privacy.PersonalData;
import org.onescreen.model.region.GridCode;

/// One line of a ledger (台账) that was kept elsewhere.
///
/// @param mediator who answered for it
/// @param amount in dispute, in yuan; null where none is known
/// @param people how many it concerned; 0 where nobody counted
/// @param note what else the ledger says; may be empty
/// @param title what it is called where everybody sees it: it names nobody
/// @param facts what happened, in the words of the ledger; null in a line of before, whose title
///   said it
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
    @Personal(PersonalData.NARRATIVE) String note,
    @Nullable @Personal(PersonalData.NARRATIVE) String facts) {
  /// Less than a case may have, so that the note goes with it.
  public static final int MOST_FACTS = 2900;

  private static final long VERSION_BITS = 0xF000L;
  private static final long VERSION_8 = 0x8000L;
  private static final long VARIANT_BITS = 0xC000_0000_0000_0000L;
  private static final long VARIANT = 0x8000_0000_0000_0000L;

  public LedgerCase {
    parties = List.copyOf(parties);
  }

  /// One whose title says what happened.
  public LedgerCase(
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
    this(
        grid,
        title,
        type,
        source,
        color,
        mediator,
        parties,
        acceptedOn,
        result,
        amount,
        people,
        note,
        null);
  }

  /// What happened, and what else the ledger says.
  String told() {
    return Stream.of(facts == null ? "" : facts, note)
        .filter(text -> !text.isBlank())
        .collect(Collectors.joining("\n"));
  }

  /// Derived from what was written, so that the same ledger read again makes nothing new: the day,
  /// the matter and the parties. Where it happened and who mediated are often filled in by whoever
  /// imports, and do not count.
  public UUID id() {
    String matter = facts == null ? title : facts;
    String content =
        parties.stream()
            .map(Party::name)
            .sorted()
            .collect(Collectors.joining("\n", acceptedOn + "\n" + matter + "\n", ""));
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
