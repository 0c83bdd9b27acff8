package org.onescreen.model.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class AccessChainTest {
  private static final Instant AT = Instant.parse("2026-11-22T02:00:00.123456Z");
  private static final int LINES = 6;

  private static List<AccessEvent> record() {
    List<AccessEvent> all = new ArrayList<>();
    String last = AccessChain.NOTHING;
    for (int i = 1; i <= LINES; i++) {
      UUID account = i % 3 == 0 ? null : new UUID(1, i);
      AccessEvent line =
          new AccessEvent(
              i, AT.plusSeconds(i), account, AccessEvent.What.LOGIN, "10.0.0." + i, "", "");
      last = AccessChain.link(last, line);
      all.add(sealed(line, last));
    }
    return all;
  }

  private static AccessEvent sealed(AccessEvent e, String hash) {
    return new AccessEvent(e.id(), e.at(), e.account(), e.what(), e.from(), e.detail(), hash);
  }

  /// @return the id of the first line that does not hold; 0 where all do
  private static long broken(List<AccessEvent> lines) {
    AccessChain chain = new AccessChain();
    return lines.stream()
        .filter(line -> !chain.holds(line))
        .findFirst()
        .map(AccessEvent::id)
        .orElse(0L);
  }

  @Test
  void a_record_holds_as_it_was_written_also_after_lines_that_are_older_than_the_chain() {
    assertThat(broken(record())).isZero();
    AccessEvent old =
        new AccessEvent(0, AT, null, AccessEvent.What.LOGIN, "10.0.0.9", "", AccessChain.NOTHING);
    List<AccessEvent> all = new ArrayList<>(List.of(old, old));
    all.addAll(record());
    assertThat(broken(all)).isZero();
  }

  @Test
  void whatever_is_changed_in_a_line_that_line_is_named() {
    List<UnaryOperator<AccessEvent>> changes =
        List.of(
            e ->
                new AccessEvent(
                    e.id() + 70, e.at(), e.account(), e.what(), e.from(), e.detail(), e.hash()),
            e ->
                new AccessEvent(
                    e.id(),
                    e.at().plusNanos(1_000),
                    e.account(),
                    e.what(),
                    e.from(),
                    e.detail(),
                    e.hash()),
            e ->
                new AccessEvent(
                    e.id(), e.at(), new UUID(9, 9), e.what(), e.from(), e.detail(), e.hash()),
            e ->
                new AccessEvent(
                    e.id(),
                    e.at(),
                    e.account(),
                    AccessEvent.What.ENABLED,
                    e.from(),
                    e.detail(),
                    e.hash()),
            e ->
                new AccessEvent(
                    e.id(), e.at(), e.account(), e.what(), "", e.from() + e.detail(), e.hash()),
            e ->
                new AccessEvent(
                    e.id(), e.at(), e.account(), e.what(), e.from(), "director", e.hash()),
            e -> sealed(e, ""),
            e -> sealed(e, AccessChain.link("", e)));
    for (int at = 1; at < LINES; at++) {
      for (UnaryOperator<AccessEvent> change : changes) {
        List<AccessEvent> lines = record();
        AccessEvent changed = change.apply(lines.get(at));
        lines.set(at, changed);
        assertThat(broken(lines)).isEqualTo(changed.id());
      }
    }
  }

  @Test
  void a_line_that_is_missing_doubled_or_out_of_its_place_breaks_the_next() {
    for (int at = 1; at < LINES - 1; at++) {
      List<AccessEvent> missing = record();
      missing.remove(at);
      assertThat(broken(missing)).isEqualTo(at + 2);
      List<AccessEvent> doubled = record();
      doubled.add(at, doubled.get(at));
      assertThat(broken(doubled)).isEqualTo(at + 1);
      List<AccessEvent> turned = record();
      turned.add(at, turned.remove(at + 1));
      assertThat(broken(turned)).isEqualTo(at + 2);
    }
  }
}
