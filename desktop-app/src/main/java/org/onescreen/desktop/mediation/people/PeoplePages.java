package org.onescreen.desktop.mediation.people;

import java.util.function.Consumer;
import org.onescreen.desktop.export.Export;
import org.onescreen.desktop.mediation.card.CaseWords;
import org.onescreen.desktop.mediation.view.OfficePage;
import org.onescreen.desktop.work.WorkPlace;

/// The pages of rooms, mediators and what closed cases are worth.
///
/// @param exports takes what is to leave the desk
public record PeoplePages(WorkPlace place, CaseWords words, Consumer<Export> exports) {
  public OfficePage rooms() {
    return new RoomPage(place, words);
  }

  public OfficePage mediators() {
    return new MediatorPage(place, words);
  }

  public OfficePage sheet() {
    return new SheetPage(place, words, exports);
  }
}
