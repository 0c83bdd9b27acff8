package org.onescreen.desktop.desk.find;

import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.shell.Ages;
import org.onescreen.desktop.shell.PanelClock;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.shell.find.Found;
import org.onescreen.model.privacy.Masker;
import org.onescreen.model.privacy.PersonalData;
import org.onescreen.model.region.DivisionCode;
import org.onescreen.model.region.Region;

/// What is said of what was found.
record FoundWords(Texts texts, Ages ages, PanelClock clock, Marks marks) {
  static FoundWords in(Texts texts, PanelClock clock) {
    Ages ages = new Ages(texts, clock.ticker().clock().getZone());
    return new FoundWords(texts, ages, clock, new Marks());
  }

  /// The parts that there are, one after the other.
  String about(String... parts) {
    return Arrays.stream(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
  }

  String at(Instant moment) {
    return ages.at(moment, clock.now());
  }

  /// The name of the division; empty where it is not here.
  String where(CacheReader reader, DivisionCode division) {
    return Ways.region(reader, division).map(Region::name).orElse("");
  }

  static String name(String name) {
    return Masker.mask(PersonalData.NAME, name, Masker.Mode.DESK);
  }

  java.util.List<Found.Mark> marks(String title, String typed) {
    return marks.of(title, typed);
  }
}
