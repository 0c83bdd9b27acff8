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

/// One person who works away and is spoken to alone, by a cadre of the home village (外出务工人员一对一).
///
/// @param channel by what they were last spoken to
/// @param attempts how often it was tried
/// @param reached true once they answered
/// @param lastOn when it was last tried; null where nobody has yet
public record Outreach(
    UUID id,
    DivisionCode division,
    @Personal(PersonalData.NAME) String person,
    @Personal(PersonalData.PHONE) String phone,
    OutreachChannel channel,
    int attempts,
    boolean reached,
    @Nullable LocalDate lastOn)
    implements CentreRecord {
  public static final Column<OutreachChannel> CHANNEL = Column.of("channel", OutreachChannel.class);
  public static final Column<Integer> ATTEMPTS = Column.of("attempts", Integer.class);
  public static final Column<Boolean> REACHED = Column.of("reached", Boolean.class);
  public static final Column<LocalDate> LAST_ON = Column.of("lastOn", LocalDate.class);

  public static final Kind<Outreach> KIND =
      Kind.of(79, "outreach", Outreach.class)
          .priority(Priority.HISTORY)
          .columns(CHANNEL, ATTEMPTS, REACHED, LAST_ON)
          .index(REACHED, LAST_ON)
          .build();
}
