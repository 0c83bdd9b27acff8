package org.onescreen.desktop.desk.find;

import java.util.List;
import java.util.Set;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.mediation.view.CasePlace;
import org.onescreen.desktop.shell.ToolId;
import org.onescreen.desktop.shell.find.Found;
import org.onescreen.desktop.shell.find.FoundKind;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.record.Kind;

/// Disputes, by title or code, or by a party's data; each opens its sheet on the board. What a
/// restricted one is about is not told here.
record Cases(Ways ways, FoundWords words) implements Section {
  @Override
  public FoundKind kind() {
    return FoundKind.CASE;
  }

  @Override
  public Set<Kind<?>> reads() {
    return Set.of(Dispute.KIND);
  }

  @Override
  public List<Found> find(CacheReader reader, String typed, int most) {
    return Named.newest(reader, Dispute.KIND, typed, most).stream()
        .flatMap(hit -> reader.find(Dispute.KIND, hit.id()).stream())
        .map(dispute -> found(reader, dispute, typed))
        .toList();
  }

  private Found found(CacheReader reader, Dispute dispute, String typed) {
    String title =
        dispute.restricted() ? words.texts().get("mediation.restricted") : dispute.title();
    return new Found(
        kind(),
        dispute.id(),
        title,
        words.marks(title, typed),
        words.about(words.texts().of("mediation.state", dispute.state()), dispute.code()),
        ways.to(ToolId.MEDIATION, dispute.id()),
        CasePlace.of(reader, dispute).map(ways::to));
  }
}
