package org.onescreen.desktop.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onescreen.model.antifraud.Campaign;
import org.onescreen.model.camera.Camera;
import org.onescreen.model.camera.CameraForm;
import org.onescreen.model.camera.CameraOwner;
import org.onescreen.model.camera.CameraState;
import org.onescreen.model.camera.GbDeviceCode;
import org.onescreen.model.camera.PositionClaim;
import org.onescreen.model.geo.Position;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.mediation.DisputeState;
import org.onescreen.model.mediation.Party;
import org.onescreen.model.record.Kind;
import org.onescreen.model.region.DivisionCode;
import org.onescreen.model.region.DivisionLevel;
import org.onescreen.model.region.GridCode;

class ReaderTest {
  private static final DivisionCode OTHER_TOWN = new DivisionCode("990101101200");
  private static final DivisionCode COUNTY = new DivisionCode("990101000000");

  @TempDir Path folder;
  private Cache cache;
  private long seq;

  @BeforeEach
  void open() {
    cache = Cache.open(folder.resolve("cache.db"), ThreadGuard.none());
  }

  @AfterEach
  void close() {
    cache.close();
  }

  @Test
  void pages_bring_every_record_once_and_in_order_with_ties_and_missing_values() throws Exception {
    for (long seed = 1; seed <= 3; seed++) {
      Random random = new Random(seed);
      cache.reset();
      List<Dispute> all = new ArrayList<>();
      for (int i = 0; i < 90; i++) {
        LocalDate deadline =
            random.nextInt(3) == 0 ? null : LocalDate.of(2026, 1, 1 + random.nextInt(4));
        DisputeState state = random.nextBoolean() ? DisputeState.SCHEDULED : DisputeState.ARCHIVED;
        UUID id = new UUID(random.nextLong(), random.nextLong());
        Dispute dispute =
            TestRows.withId(
                TestRows.dispute(i, TestRows.VILLAGE, deadline, state, LocalDate.EPOCH), id);
        all.add(dispute);
      }
      store(all, seed * 1_000);
      for (boolean first : new boolean[] {true, false}) {
        for (boolean second : new boolean[] {true, false}) {
          Order order =
              second
                  ? order(first, Dispute.DEADLINE).thenDescending(Dispute.STATE)
                  : order(first, Dispute.DEADLINE).thenAscending(Dispute.STATE);
          List<UUID> expected =
              all.stream().sorted(comparator(first, second)).map(Dispute::id).toList();
          for (int limit : new int[] {1, 7, 89, 90, 200}) {
            assertThat(pages(order, limit)).as("seed %d", seed).isEqualTo(expected);
          }
        }
      }
    }
  }

  private static Order order(boolean descending, org.onescreen.model.record.Column<?> column) {
    return descending ? Order.descending(column) : Order.ascending(column);
  }

  private static Comparator<Dispute> comparator(boolean firstDown, boolean secondDown) {
    Comparator<LocalDate> days = Comparator.naturalOrder();
    Comparator<Dispute> first =
        Comparator.comparing(
            Dispute::deadline, Comparator.nullsLast(firstDown ? days.reversed() : days));
    Comparator<Dispute> second = Comparator.comparing(d -> d.state().name());
    return first
        .thenComparing(secondDown ? second.reversed() : second)
        .thenComparing(d -> d.id().toString());
  }

  private List<UUID> pages(Order order, int limit) {
    List<UUID> ids = new ArrayList<>();
    Optional<Page.After> after = Optional.empty();
    do {
      Optional<Page.After> from = after;
      Page<Dispute> page = cache.read(r -> r.page(Dispute.KIND, Filter.all(), order, limit, from));
      page.records().forEach(d -> ids.add(d.id()));
      after = page.next();
    } while (after.isPresent());
    return ids;
  }

  @Test
  void an_empty_order_and_an_empty_kind_have_pages_too() {
    assertThat(pages(new Order(List.of()), 3)).isEmpty();
  }

  @Test
  void filters_mean_what_they_say_also_for_missing_values() throws Exception {
    LocalDate day = LocalDate.of(2026, 5, 1);
    store(
        List.of(
            TestRows.dispute(1, TestRows.VILLAGE, day),
            TestRows.dispute(2, TestRows.VILLAGE, null),
            TestRows.dispute(3, OTHER_TOWN, day.plusDays(1))),
        0);
    assertThat(ids(Filter.is(Dispute.DEADLINE, day))).containsExactly(1L);
    assertThat(ids(Filter.not(Filter.is(Dispute.DEADLINE, day)))).containsExactly(2L, 3L);
    assertThat(ids(Filter.missing(Dispute.DEADLINE))).containsExactly(2L);
    assertThat(ids(Filter.not(Filter.missing(Dispute.DEADLINE)))).containsExactly(1L, 3L);
    assertThat(ids(Filter.atLeast(Dispute.DEADLINE, day.plusDays(1)))).containsExactly(3L);
    assertThat(ids(Filter.lessThan(Dispute.DEADLINE, day.plusDays(1)))).containsExactly(1L);
    assertThat(ids(Filter.oneOf(Dispute.DEADLINE, Set.of()))).isEmpty();
    assertThat(ids(Filter.not(Filter.oneOf(Dispute.DEADLINE, Set.of())))).hasSize(3);
    assertThat(ids(Filter.within(Dispute.GRID, TestRows.VILLAGE))).containsExactly(1L, 2L);
    assertThat(ids(Filter.within(Dispute.GRID, COUNTY))).hasSize(3);
    assertThat(ids(Filter.is(Dispute.ACTIVE, true).and(Filter.is(Dispute.CODE, "MD3"))))
        .containsExactly(3L);
  }

  @Test
  void a_filter_on_a_column_that_a_kind_does_not_have_is_refused_and_never_becomes_sql() {
    Filter foreign = Filter.is(Camera.SITE, "1");
    assertThatThrownBy(() -> ids(foreign)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ids(new Filter.Missing("id) OR (1=1")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void records_are_counted_by_value_by_month_and_by_division() throws Exception {
    LocalDate march = LocalDate.of(2026, 3, 9);
    store(
        List.of(
            TestRows.dispute(1, TestRows.VILLAGE, null, DisputeState.SCHEDULED, march),
            TestRows.dispute(2, TestRows.VILLAGE, march, DisputeState.ARCHIVED, march),
            TestRows.dispute(3, OTHER_TOWN, march, DisputeState.ARCHIVED, march.plusMonths(1))),
        0);
    assertThat(countBy(Grouping.by(Dispute.STATE)))
        .containsExactly(
            Map.entry(DisputeState.SCHEDULED, 1L), Map.entry(DisputeState.ARCHIVED, 2L));
    assertThat(countBy(Grouping.by(Dispute.ACTIVE))).containsExactly(Map.entry(true, 3L));
    assertThat(countBy(Grouping.by(Dispute.DEADLINE))).containsExactly(Map.entry(march, 2L));
    assertThat(countBy(Grouping.monthly(Dispute.ACCEPTED_ON)))
        .containsExactly(
            Map.entry(YearMonth.of(2026, 3), 2L), Map.entry(YearMonth.of(2026, 4), 1L));
    assertThat(countBy(Grouping.byDivision(DivisionLevel.TOWN)))
        .containsExactly(
            Map.entry(TestRows.VILLAGE.at(DivisionLevel.TOWN), 2L),
            Map.entry(OTHER_TOWN.at(DivisionLevel.TOWN), 1L));
    assertThat(cache.<Long>read(r -> r.countDistinct(Dispute.KIND, Dispute.STATE, Filter.all())))
        .isEqualTo(2);
  }

  @Test
  void sums_are_made_by_sql_and_a_record_of_the_county_lies_in_no_town() throws Exception {
    LocalDate day = LocalDate.of(2026, 3, 9);
    try (FeedApplier feed = cache.feed()) {
      feed.put(TestRows.put(Campaign.KIND, TestRows.campaign(1, COUNTY, 100, day), 1, 1, 1));
      feed.put(
          TestRows.put(Campaign.KIND, TestRows.campaign(2, TestRows.VILLAGE, 20, day), 2, 1, 1));
      feed.end(TestRows.cursor(2), Optional.empty());
      feed.flush();
    }
    assertThat(cache.<Long>read(r -> r.sum(Campaign.KIND, Campaign.REACH, Filter.all())))
        .isEqualTo(120);
    assertThat(
            cache.<Map<DivisionCode, Long>>read(
                r ->
                    r.sumBy(
                        Campaign.KIND,
                        Grouping.byDivision(DivisionLevel.TOWN),
                        Campaign.REACH,
                        Filter.all())))
        .containsExactly(Map.entry(TestRows.VILLAGE.at(DivisionLevel.TOWN), 20L));
    assertThat(cache.<Long>read(r -> r.sum(Campaign.KIND, Campaign.REACH, none()))).isZero();
  }

  private static Filter none() {
    return Filter.oneOf(Campaign.REACH, List.of());
  }

  @Test
  void a_record_comes_back_whole_by_its_id() throws Exception {
    Dispute dispute = TestRows.dispute(7, TestRows.VILLAGE, null);
    store(List.of(dispute), 0);
    assertThat(cache.<Optional<Dispute>>read(r -> r.find(Dispute.KIND, dispute.id())))
        .contains(dispute);
    assertThat(cache.<Optional<Dispute>>read(r -> r.find(Dispute.KIND, new UUID(5, 5)))).isEmpty();
  }

  private <V> Map<V, Long> countBy(Grouping<V> by) {
    return cache.read(r -> r.countBy(Dispute.KIND, by, Filter.all()));
  }

  private List<Long> ids(Filter filter) {
    List<Long> ids = new ArrayList<>();
    cache.read(
        r -> {
          r.each(Dispute.KIND, filter, d -> ids.add(d.id().getLeastSignificantBits()));
          return 0;
        });
    assertThat(cache.<Long>read(r -> r.count(Dispute.KIND, filter))).isEqualTo(ids.size());
    ids.sort(null);
    return ids;
  }

  /// What a card could show without a name.
  record Title(String title, LocalDate acceptedOn) {}

  /// What nobody may read in part.
  record Names(String title, List<Party> parties) {}

  @Test
  void a_partial_read_gives_the_fields_that_it_names_and_refuses_personal_ones() throws Exception {
    store(List.of(TestRows.dispute(1, TestRows.VILLAGE, null)), 0);
    List<Title> titles = new ArrayList<>();
    cache.read(
        r -> {
          r.eachPart(Dispute.KIND, Filter.all(), Title.class, titles::add);
          return 0;
        });
    assertThat(titles).containsExactly(new Title("邻里排水纠纷", LocalDate.of(2026, 3, 1)));
    assertThatThrownBy(
            () ->
                cache.read(
                    r -> {
                      r.eachPart(Dispute.KIND, Filter.all(), Names.class, _ -> {});
                      return 0;
                    }))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("parties");
  }

  record Story(String title, Told story) {}

  record Told(String facts) {}

  record Claimed(String name, Claim claim) {}

  record Claim(Position position, UUID by) {}

  record Voiced(String name, PositionClaim claim) {}

  @Test
  void a_partial_read_reaches_into_a_nested_record_as_far_as_nothing_there_is_personal()
      throws Exception {
    Position there = new Position(108.6, 32.6);
    UUID by = new UUID(9, 9);
    Camera camera =
        new Camera(
            new UUID(7, 7),
            TestRows.VILLAGE,
            GridCode.of(TestRows.VILLAGE, 1),
            new GbDeviceCode("99010100121320000001"),
            "村口",
            CameraOwner.PUBLIC,
            CameraForm.FIXED,
            CameraState.ONLINE,
            "1",
            new Position(108.5, 32.5),
            Instant.EPOCH,
            "/",
            new PositionClaim(
                there, GridCode.of(TestRows.VILLAGE, 1), by, "李网格", Instant.EPOCH, "赵某家门口"));
    try (FeedApplier feed = cache.feed()) {
      feed.put(TestRows.put(Camera.KIND, camera, ++seq, 1, 1));
      feed.end(TestRows.cursor(seq), Optional.of(Instant.EPOCH));
      feed.flush();
    }
    List<Claimed> read = new ArrayList<>();
    cache.read(
        r -> {
          r.eachPart(Camera.KIND, Filter.all(), Claimed.class, read::add);
          return 0;
        });
    assertThat(read).containsExactly(new Claimed("村口", new Claim(there, by)));
    Optional<Camera> whole = cache.read(r -> r.find(Camera.KIND, camera.id()));
    assertThat(whole).contains(camera);
    for (Class<? extends Record> closed : List.of(Voiced.class, Story.class)) {
      Kind<?> kind = closed == Story.class ? Dispute.KIND : Camera.KIND;
      assertThatThrownBy(
              () ->
                  cache.read(
                      r -> {
                        r.eachPart(kind, Filter.all(), closed, _ -> {});
                        return 0;
                      }))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("personal");
    }
  }

  private void store(List<Dispute> disputes, long from) throws InterruptedException {
    seq = from;
    try (FeedApplier feed = cache.feed()) {
      for (Dispute dispute : disputes) {
        feed.put(TestRows.put(dispute, ++seq, 1));
      }
      feed.end(TestRows.cursor(seq), Optional.of(java.time.Instant.EPOCH));
      feed.flush();
    }
  }
}
