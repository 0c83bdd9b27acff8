package org.onescreen.desktop.desk.find;

import java.util.List;
import java.util.Set;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.shell.find.Found;
import org.onescreen.desktop.shell.find.FoundKind;
import org.onescreen.model.mediation.Mediator;
import org.onescreen.model.record.Kind;
import org.onescreen.model.region.Region;

/// Mediators, by name, its pinyin, or their number; each is shown where their committee is. Their
/// names are masked, so that nothing of them is marked that the mask hides.
record People(Ways ways, FoundWords words) implements Section {
  @Override
  public FoundKind kind() {
    return FoundKind.PERSON;
  }

  @Override
  public Set<Kind<?>> reads() {
    return Set.of(Mediator.KIND, Region.KIND);
  }

  @Override
  public List<Found> find(CacheReader reader, String typed, int most) {
    return Named.of(reader, Mediator.KIND, typed, most).stream()
        .flatMap(hit -> reader.find(Mediator.KIND, hit.id()).stream())
        .map(mediator -> found(reader, mediator, typed))
        .toList();
  }

  private Found found(CacheReader reader, Mediator mediator, String typed) {
    String title = FoundWords.name(mediator.name());
    return new Found(
        kind(),
        mediator.id(),
        title,
        words.marks(title, typed),
        words.about(words.texts().get("desk.find.mediator"), mediator.committee()),
        ways.to(reader, mediator.division()));
  }
}
