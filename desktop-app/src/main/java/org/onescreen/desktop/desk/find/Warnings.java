package org.onescreen.desktop.desk.find;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.desktop.cache.Order;
import org.onescreen.desktop.shell.ToolId;
import org.onescreen.desktop.shell.find.Found;
import org.onescreen.desktop.shell.find.FoundKind;
import org.onescreen.model.antifraud.FraudType;
import org.onescreen.model.antifraud.FraudWarning;
import org.onescreen.model.record.Kind;

/// Fraud warnings. They have no title to search: they are found by the whole name or number of the
/// person, and by the name of the fraud.
record Warnings(Ways ways, FoundWords words) implements Section {
  @Override
  public FoundKind kind() {
    return FoundKind.WARNING;
  }

  @Override
  public Set<Kind<?>> reads() {
    return Set.of(FraudWarning.KIND);
  }

  @Override
  public List<Found> find(CacheReader reader, String typed, int most) {
    Stream<FraudWarning> persons =
        Named.newest(reader, FraudWarning.KIND, typed, most).stream()
            .flatMap(hit -> reader.find(FraudWarning.KIND, hit.id()).stream());
    return Stream.concat(persons, ofType(reader, typed, most))
        .distinct()
        .limit(most)
        .map(warning -> found(warning, typed))
        .toList();
  }

  private Stream<FraudWarning> ofType(CacheReader reader, String typed, int most) {
    List<FraudType> types =
        Arrays.stream(FraudType.values())
            .filter(type -> words.texts().of("antifraud.type", type).contains(typed.strip()))
            .toList();
    return types.isEmpty()
        ? Stream.of()
        : reader
            .page(
                FraudWarning.KIND,
                Filter.oneOf(FraudWarning.TYPE, types),
                Order.descending(FraudWarning.OPEN).thenDescending(FraudWarning.RECEIVED_AT),
                most,
                Optional.empty())
            .records()
            .stream();
  }

  private Found found(FraudWarning warning, String typed) {
    String title =
        words.texts().of("antifraud.type", warning.type())
            + " · "
            + FoundWords.name(warning.person());
    return new Found(
        kind(),
        warning.id(),
        title,
        words.marks(title, typed),
        words.about(
            words.texts().of("antifraud.grade", warning.grade()),
            words.texts().of("antifraud.state", warning.state()),
            words.at(warning.receivedAt())),
        ways.to(ToolId.ANTIFRAUD, warning.id()));
  }
}
