package org.onescreen.model.video;

import java.time.Instant;
import java.util.UUID;
import org.onescreen.model.camera.GbDeviceCode;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.record.Column;
import org.onescreen.model.record.Kind;
import org.onescreen.model.region.DivisionCode;

/// Something that was said through a camera's or a loudspeaker's gateway (喊话): who, where, when,
/// what.
///
/// @param device what it was said through
/// @param words the text, or the name of the recording
/// @param recording true where a recording was played, false where the text was spoken
/// @param done false where the gateway did not take it
/// @param operator who said it, as others read it
public record VoiceCall(
    UUID id,
    DivisionCode division,
    GbDeviceCode device,
    String words,
    boolean recording,
    boolean done,
    String operator,
    Instant at)
    implements CentreRecord {
  public static final Column<Instant> AT = Column.of("at", Instant.class);

  public static final Kind<VoiceCall> KIND =
      Kind.of(26, "voice-call", VoiceCall.class).columns(AT).index(AT).searchText("words").build();
}
