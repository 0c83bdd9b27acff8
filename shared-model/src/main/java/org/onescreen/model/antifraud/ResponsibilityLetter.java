package org.onescreen.model.antifraud;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onescreen.model.privacy.Personal;
import org.onescreen.model.privacy.PersonalData;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.record.Column;
import org.onescreen.model.record.Kind;
import org.onescreen.model.record.Priority;
import org.onescreen.model.region.DivisionCode;

/// A letter by which a business or an office answers for warning its guests and staff (反诈责任书).
///
/// @param signer who signed for it
/// @param renewOn when it is to be signed anew
/// @param scan the reference of its scan; null where there is none yet
public record ResponsibilityLetter(
    UUID id,
    DivisionCode division,
    LetterTrade trade,
    String business,
    @Personal(PersonalData.NAME) String signer,
    LocalDate signedOn,
    LocalDate renewOn,
    @Nullable String scan)
    implements CentreRecord {
  public static final Column<LetterTrade> TRADE = Column.of("trade", LetterTrade.class);
  public static final Column<String> BUSINESS = Column.of("business", String.class);
  public static final Column<LocalDate> SIGNED_ON = Column.of("signedOn", LocalDate.class);
  public static final Column<LocalDate> RENEW_ON = Column.of("renewOn", LocalDate.class);

  public static final Kind<ResponsibilityLetter> KIND =
      Kind.of(75, "responsibility-letter", ResponsibilityLetter.class)
          .priority(Priority.HISTORY)
          .columns(TRADE, BUSINESS, SIGNED_ON, RENEW_ON)
          .index(RENEW_ON)
          .searchText("business")
          .searchSound("business")
          .build();
}
