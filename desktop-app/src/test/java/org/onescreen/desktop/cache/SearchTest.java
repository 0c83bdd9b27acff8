package org.onescreen.desktop.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.onescreen.desktop.cache.search.Fold;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.mediation.MediationRoom;
import org.onescreen.model.mediation.Mediator;
import org.onescreen.model.mediation.Party;
import org.onescreen.model.mediation.RoomMode;
import org.onescreen.model.privacy.PersonalData;
import org.onescreen.model.region.DivisionLevel;
import org.onescreen.model.wire.FeedLine;

class SearchTest {
  /// Few characters, so that pairs meet by chance; some that trip up others.
  private static final List<String> ALPHABET =
      List.of(
          "甲", "乙", "東", "东", "𠮷", "👮", "a", "B", "1", "\"", "*", "'", " ", "%", "_", "-", "Ａ");

  @TempDir Path folder;
  private final Seal seal = new AesSeal(new byte[32]);
  private final Fold fold = new Fold();
  private Cache cache;
  private long seq;

  @BeforeEach
  void open() {
    cache = Cache.open(folder.resolve("cache.db"), seal, ThreadGuard.none());
  }

  @AfterEach
  void close() {
    cache.close();
  }

  @Test
  void a_search_finds_what_a_look_at_every_record_finds_however_far_the_index_is()
      throws Exception {
    for (long seed = 1; seed <= 12; seed++) {
      Random random = new Random(seed);
      Map<UUID, Dispute> there = new LinkedHashMap<>();
      for (int round = 0; round < 12; round++) {
        change(random, there, round == 0 ? 80 : random.nextInt(1, 30));
        if (random.nextInt(3) > 0) {
          cache.catchUpSearch();
        }
        for (int query = 0; query < 25; query++) {
          String text = words(random, random.nextInt(1, 6));
          assertThat(found(text))
              .as("seed %d, round %d, text '%s'", seed, round, text)
              .isEqualTo(expected(there, text));
        }
      }
      delete(there, new ArrayList<>(there.keySet()));
    }
  }

  /// New records, changed ones, and gone ones, the last of all often among them.
  private void change(Random random, Map<UUID, Dispute> there, int most) throws Exception {
    List<FeedLine> lines = new ArrayList<>();
    for (int i = random.nextInt(most) + 1; i > 0; i--) {
      int what = random.nextInt(10);
      List<UUID> ids = new ArrayList<>(there.keySet());
      if (what < 2 && !ids.isEmpty()) {
        UUID id = random.nextBoolean() ? ids.getLast() : ids.get(random.nextInt(ids.size()));
        there.remove(id);
        lines.add(new FeedLine.Gone(true, Dispute.KIND.number(), ++seq, 1, seq, id));
      } else {
        UUID id =
            what < 5 && !ids.isEmpty() ? ids.get(random.nextInt(ids.size())) : new UUID(7, ++seq);
        Dispute dispute = dispute(id, words(random, random.nextInt(9)), "c" + random.nextInt(50));
        there.put(id, dispute);
        lines.add(TestRows.put(dispute, ++seq, seq));
      }
    }
    apply(lines);
  }

  private void delete(Map<UUID, Dispute> there, List<UUID> ids) throws Exception {
    List<FeedLine> lines = new ArrayList<>();
    for (UUID id : ids) {
      there.remove(id);
      lines.add(new FeedLine.Gone(true, Dispute.KIND.number(), ++seq, 1, seq, id));
    }
    apply(lines);
  }

  @Test
  void pages_bring_every_hit_once_the_newest_first() throws Exception {
    List<FeedLine> lines = new ArrayList<>();
    for (int i = 0; i < 90; i++) {
      lines.add(TestRows.put(dispute(new UUID(9, i), "东关" + i, "x"), ++seq, 1));
    }
    apply(lines);
    cache.catchUpSearch();
    for (int limit : new int[] {1, 7, 89, 90, 200}) {
      List<String> titles = new ArrayList<>();
      Optional<Page.After> next = Optional.empty();
      do {
        Optional<Page.After> from = next;
        Page<Hit> page = cache.read(r -> r.search(Dispute.KIND, "东关", limit, from));
        page.records().forEach(hit -> titles.add(hit.title()));
        next = page.next();
      } while (next.isPresent());
      assertThat(titles).hasSize(90).doesNotHaveDuplicates();
      assertThat(titles.getFirst()).isEqualTo("东关89");
    }
  }

  @Test
  void names_of_places_are_found_by_pinyin_and_its_initials() throws Exception {
    MediationRoom room =
        new MediationRoom(
            new UUID(5, 1),
            TestRows.VILLAGE,
            "长堡调解室",
            "老樊",
            DivisionLevel.VILLAGE,
            RoomMode.DOORSTEP);
    apply(List.of(TestRows.put(MediationRoom.KIND, room, ++seq, 1, 1)));
    for (boolean indexed : new boolean[] {false, true}) {
      if (indexed) {
        cache.catchUpSearch();
      }
      for (String text : List.of("cbtjs", "CBT", "changbao", "zhangbao", "tiaojie", "长堡", "長堡")) {
        assertThat(
                cache
                    .<Page<Hit>>read(r -> r.search(MediationRoom.KIND, text, 5, Optional.empty()))
                    .records())
            .as(text)
            .hasSize(1);
      }
    }
  }

  @Test
  void a_mediator_is_found_by_name_and_pinyin_though_the_name_lies_in_no_index() throws Exception {
    Mediator mediator =
        new Mediator(new UUID(6, 1), TestRows.VILLAGE, "单秘密", "13800001111", "调委会", null);
    apply(List.of(TestRows.put(Mediator.KIND, mediator, ++seq, 1, 1)));
    cache.catchUpSearch();
    for (String text : List.of("单秘密", "秘密", "秘", "smm", "dmm", "shanmi", "1111", "13800001111")) {
      List<Hit> hits =
          cache.<Page<Hit>>read(r -> r.search(Mediator.KIND, text, 5, Optional.empty())).records();
      assertThat(hits).as(text).hasSize(1);
      assertThat(hits.getFirst().personal()).contains(PersonalData.NAME);
      assertThat(hits.getFirst().toString()).doesNotContain("秘密");
    }
    FileBytes.copy(folder, folder.resolve("copy"));
    assertThat(FileBytes.found(folder.resolve("copy"), Set.of("秘密", "shanmimi"))).isEmpty();
  }

  @Test
  void a_record_is_found_by_a_party_s_whole_name_and_numbers_and_by_the_last_four()
      throws Exception {
    Dispute dispute =
        TestRows.with(
            dispute(new UUID(8, 1), "邻里纠纷", "x"),
            List.of(new Party("秘密张三", "13800004567", "99010119900101123X")));
    apply(List.of(TestRows.put(dispute, ++seq, 1)));
    for (boolean indexed : new boolean[] {false, true}) {
      if (indexed) {
        cache.catchUpSearch();
      }
      for (String text : List.of("秘密张三", "13800004567", "4567", "99010119900101123x", "123X")) {
        assertThat(found(text)).as(text).containsExactly(dispute.id());
      }
      for (String text : List.of("张三", "1380000", "456", "0000", "秘密")) {
        assertThat(found(text)).as(text).isEmpty();
      }
    }
    Dispute changed = TestRows.with(dispute, List.of(new Party("李四", "13900000000", "1")));
    apply(List.of(TestRows.put(changed, ++seq, 2)));
    for (boolean indexed : new boolean[] {false, true}) {
      if (indexed) {
        cache.catchUpSearch();
      }
      assertThat(found("4567")).isEmpty();
      assertThat(found("李四")).containsExactly(dispute.id());
    }
  }

  @Test
  @Timeout(60)
  void the_index_comes_after_by_itself() throws Exception {
    List<FeedLine> lines = new ArrayList<>();
    for (int i = 0; i < 700; i++) {
      lines.add(TestRows.put(dispute(new UUID(9, i), "东关" + i, "x"), ++seq, 1));
    }
    apply(lines);
    while (cache.searchBehind() > 0) {
      Thread.onSpinWait();
    }
    assertThat(found("东关699")).hasSize(1);
  }

  @Test
  void a_page_of_nothing_is_refused() {
    assertThatThrownBy(
            () ->
                cache.read(r -> r.search(Dispute.KIND, "x", 0, Optional.empty()).records().size()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private List<UUID> expected(Map<UUID, Dispute> there, String text) {
    List<String> terms = fold.terms(text);
    if (terms.isEmpty()) {
      return List.of();
    }
    return there.values().stream()
        .filter(d -> matches(d, terms))
        .map(Dispute::id)
        .sorted(Comparator.naturalOrder())
        .toList();
  }

  private boolean matches(Dispute dispute, List<String> terms) {
    String title = fold.fold(dispute.title());
    String code = fold.fold(dispute.code());
    return terms.stream().allMatch(term -> title.contains(term) || code.contains(term));
  }

  private List<UUID> found(String text) {
    return cache
        .<Page<Hit>>read(r -> r.search(Dispute.KIND, text, 10_000, Optional.empty()))
        .records()
        .stream()
        .map(Hit::id)
        .sorted(Comparator.naturalOrder())
        .toList();
  }

  private static String words(Random random, int length) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < length; i++) {
      words.append(ALPHABET.get(random.nextInt(ALPHABET.size())));
    }
    return words.toString();
  }

  private static Dispute dispute(UUID id, String title, String code) {
    return TestRows.titled(
        TestRows.withCode(TestRows.withId(TestRows.dispute(1, TestRows.VILLAGE, null), id), code),
        title);
  }

  private void apply(List<FeedLine> lines) throws InterruptedException {
    try (FeedApplier feed = cache.feed()) {
      for (FeedLine line : lines) {
        switch (line) {
          case FeedLine.Put put -> feed.put(put);
          case FeedLine.Gone gone -> feed.gone(gone);
          default -> throw new IllegalArgumentException();
        }
      }
      feed.end(TestRows.cursor(seq), Optional.of(Instant.EPOCH));
      feed.flush();
    }
  }
}
