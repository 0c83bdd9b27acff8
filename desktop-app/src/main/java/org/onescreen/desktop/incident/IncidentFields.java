package org.onescreen.desktop.incident;

import java.util.List;
import org.onescreen.desktop.work.WorkDetail.Field;
import org.onescreen.model.incident.GridIncident;
import org.onescreen.model.privacy.Masker;
import org.onescreen.model.privacy.PersonalData;

/// What the sheet says of an incident. Whoever reported it is masked.
final class IncidentFields {
  private IncidentFields() {}

  /// @param grid the name of its grid
  static List<Field> of(GridIncident incident, String grid, IncidentWords words) {
    return List.of(
        field(words, "code", incident.code()),
        field(words, "state", words.texts().of("incident.state", incident.state())),
        field(words, "color", words.risk(incident.color()).text()),
        field(words, "level", words.texts().of("incident.level", incident.level())),
        field(words, "category", words.texts().of("incident.category", incident.category())),
        field(words, "source", words.texts().of("incident.source", incident.source())),
        field(words, "grid", grid),
        field(words, "reported", words.at(incident.reportedAt())),
        field(words, "due", words.due(incident).text()),
        field(
            words,
            "reporter",
            Masker.mask(PersonalData.NAME, incident.reporter(), Masker.Mode.DESK)
                + "  "
                + Masker.mask(PersonalData.PHONE, incident.reporterPhone(), Masker.Mode.DESK)));
  }

  private static Field field(IncidentWords words, String key, String value) {
    return new Field(words.texts().get("incident.field." + key), value);
  }
}
