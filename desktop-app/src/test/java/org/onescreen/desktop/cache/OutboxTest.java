package org.onescreen.desktop.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onescreen.model.alarm.Alarm;
import org.onescreen.model.alarm.AlarmCommands;
import org.onescreen.model.alarm.AlarmState;
import org.onescreen.model.command.Command;
import org.onescreen.model.command.NoArguments;
import org.onescreen.model.command.Operation;
import org.onescreen.model.command.Reasoned;
import org.onescreen.model.command.Refusal;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.wire.FeedLine;
import org.onescreen.model.wire.OperationResult;
import org.onescreen.model.wire.PushReply;
import org.onescreen.model.wire.RowImage;
import tools.jackson.databind.json.JsonMapper;

/// What becomes of a command between the screen and the server.
class OutboxTest {
  private static final Duration HOUR = Duration.ofHours(1);

  @TempDir Path folder;
  private final ModelCentre centre = new ModelCentre();
  private TestOutbox desk;

  @BeforeEach
  void open() throws Exception {
    desk = new TestOutbox(folder.resolve("cache.db"));
    centre.put(Alarm.KIND.number(), TestOutbox.alarm(1, AlarmState.NEW));
    centre.put(Alarm.KIND.number(), TestOutbox.alarm(2, AlarmState.NEW));
    desk.pull(centre);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void a_command_shows_at_once_and_is_pending_until_the_server_has_answered() {
    UUID operation = kept(desk.acknowledge(1));
    assertThat(desk.shown(1)).isEqualTo(AlarmState.ACKED);
    assertThat(signs()).containsOnly(Map.entry(new UUID(0, 1), CommandState.WAITING));
    List<Operation> sent = desk.toSend();
    assertThat(signs()).containsOnly(Map.entry(new UUID(0, 1), CommandState.SENT));
    assertThat(sent).extracting(Operation::id).containsExactly(operation);
    desk.push(centre);
    assertThat(signs()).isEmpty();
    assertThat(desk.item(operation).state()).isEqualTo(CommandState.DONE);
    assertThat(desk.item(operation).by()).isEqualTo("王值班");
    assertThat(desk.shown(1)).isEqualTo(AlarmState.ACKED);
  }

  @Test
  void an_answer_that_comes_after_its_bucket_was_withdrawn_leaves_nothing_on_the_desk()
      throws Exception {
    desk.acknowledge(1);
    PushReply reply = centre.push(desk.cache.syncState().replica(), desk.toSend());
    desk.cache.scope(centre.cursor(), Map.of());
    desk.cache.purgeDropped();
    desk.settle(reply);
    assertThat(desk.cache.rows()).isZero();
    assertThat(desk.items()).extracting(CommandItem::state).containsExactly(CommandState.DONE);
  }

  @Test
  void what_the_rules_refuse_is_refused_at_once_and_leaves_no_trace() {
    Given given = desk.give(AlarmCommands.CLOSE, new UUID(0, 1), new Reasoned("复盘：处置及时"));
    assertThat(given)
        .isInstanceOfSatisfying(
            Given.Refused.class,
            refused ->
                assertThat(refused.why().reason()).isEqualTo(Refusal.Reason.NOT_IN_THIS_STATE));
    assertThat(desk.items()).isEmpty();
    assertThat(desk.shown(1)).isEqualTo(AlarmState.NEW);
  }

  @Test
  void nobody_gives_a_command_before_the_login() {
    CommandDoor nobody = desk.cache.door(java.util.Optional::empty);
    assertThat(nobody.give(AlarmCommands.ACKNOWLEDGE, new UUID(0, 1), new NoArguments()).join())
        .isEqualTo(new Given.Nobody());
    assertThat(desk.items()).isEmpty();
  }

  @Test
  void what_is_held_shows_at_once_and_is_taken_back_before_it_was_sent() {
    UUID operation = kept(held(1, HOUR));
    assertThat(desk.shown(1)).isEqualTo(AlarmState.ACKED);
    assertThat(desk.toSend()).isEmpty();
    assertThat(desk.door.withdraw(operation).join()).isTrue();
    assertThat(desk.shown(1)).isEqualTo(AlarmState.NEW);
    kept(desk.acknowledge(2));
    assertThat(desk.toSend()).extracting(Operation::record).containsExactly(new UUID(0, 2));
  }

  @Test
  void what_must_not_wait_takes_along_what_was_held_before_it_in_its_order() {
    UUID first = kept(held(1, HOUR));
    UUID second = kept(held(2, HOUR));
    assertThat(desk.toSend()).isEmpty();
    UUID third = kept(desk.give(AlarmCommands.VERIFY, new UUID(0, 1), new NoArguments()));
    assertThat(desk.toSend()).extracting(Operation::id).containsExactly(first, second, third);
    desk.push(centre);
    assertThat(desk.shown(1)).isEqualTo(AlarmState.VERIFYING);
  }

  @Test
  void what_was_held_goes_by_itself_when_its_time_is_over() throws Exception {
    BlockingQueue<List<Operation>> sent = new ArrayBlockingQueue<>(100);
    try (Pin _ =
        desk.cache.outbox().onNew(() -> Thread.startVirtualThread(() -> sent.add(desk.toSend())))) {
      kept(held(1, Duration.ofMillis(30)));
      List<Operation> next = List.of();
      while (next.isEmpty()) {
        next = Objects.requireNonNull(sent.poll(20, TimeUnit.SECONDS), "nothing was sent");
      }
      assertThat(next).extracting(Operation::record).containsExactly(new UUID(0, 1));
    }
  }

  @Test
  void a_desk_that_starts_again_holds_nothing() {
    UUID operation = kept(held(1, HOUR));
    desk.close();
    desk.open();
    assertThat(desk.shown(1)).isEqualTo(AlarmState.ACKED);
    assertThat(desk.toSend()).extracting(Operation::id).containsExactly(operation);
  }

  private Given held(long alarm, Duration hold) {
    return desk.door
        .giveHeld(AlarmCommands.ACKNOWLEDGE, new UUID(0, alarm), new NoArguments(), hold)
        .join();
  }

  @Test
  void commands_on_one_record_build_on_each_other_and_leave_in_their_order() {
    desk.acknowledge(1);
    desk.acknowledge(2);
    desk.give(AlarmCommands.VERIFY, new UUID(0, 1), new NoArguments());
    assertThat(desk.shown(1)).isEqualTo(AlarmState.VERIFYING);
    assertThat(desk.toSend())
        .extracting(Operation::command, Operation::seq)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("alarm.acknowledge", 1L),
            org.assertj.core.groups.Tuple.tuple("alarm.acknowledge", 2L),
            org.assertj.core.groups.Tuple.tuple("alarm.verify", 3L));
    desk.push(centre);
    assertThat(centre.find(Alarm.KIND.number(), new UUID(0, 1)))
        .contains(TestOutbox.alarm(1, AlarmState.VERIFYING));
  }

  @Test
  void what_was_sent_is_sent_again_as_the_same_until_it_is_answered_also_after_a_restart() {
    desk.acknowledge(1);
    List<Operation> first = desk.toSend();
    desk.acknowledge(2);
    desk.close();
    desk.open();
    List<Operation> again = desk.toSend();
    assertThat(again.getFirst()).isEqualTo(first.getFirst());
    assertThat(again).hasSize(2);
  }

  @Test
  void an_answer_that_comes_twice_changes_nothing_the_second_time() throws Exception {
    UUID operation = kept(desk.acknowledge(1));
    PushReply reply = centre.push(desk.cache.syncState().replica(), desk.toSend());
    desk.settle(reply);
    kept(desk.give(AlarmCommands.VERIFY, new UUID(0, 1), new NoArguments()));
    desk.push(centre);
    desk.settle(reply);
    assertThat(desk.toSend()).isEmpty();
    assertThat(desk.item(operation).state()).isEqualTo(CommandState.DONE);
    assertThat(desk.shown(1)).isEqualTo(AlarmState.VERIFYING);
  }

  @Test
  void a_lost_race_is_a_conflict_that_says_field_by_field_who_was_first() throws Exception {
    UUID operation = kept(desk.acknowledge(1));
    centre.put(Alarm.KIND.number(), TestOutbox.alarm(1, AlarmState.SUPPRESSED));
    desk.push(centre);
    CommandItem item = desk.item(operation);
    assertThat(item.state()).isEqualTo(CommandState.CONFLICT);
    assertThat(item.conflict()).hasSize(1);
    assertThat(item.conflict().getFirst().field()).isEqualTo("state");
    assertThat(item.conflict().getFirst().base().stringValue()).isEqualTo("NEW");
    assertThat(item.conflict().getFirst().theirs().stringValue()).isEqualTo("SUPPRESSED");
    assertThat(item.conflict().getFirst().mine().stringValue()).isEqualTo("ACKED");
    assertThat(item.theirs().orElseThrow().name()).isEqualTo("李镇里");
    assertThat(desk.shown(1)).isEqualTo(AlarmState.SUPPRESSED);
    assertThat(signs()).containsOnly(Map.entry(new UUID(0, 1), CommandState.CONFLICT));
  }

  @Test
  void a_conflict_that_is_put_away_stays_in_the_history_with_who_and_when() throws Exception {
    UUID operation = conflict();
    assertThat(desk.door.accept(operation).join()).isTrue();
    assertThat(desk.door.accept(operation).join()).isFalse();
    CommandItem item = desk.item(operation);
    assertThat(item.needsPerson()).isFalse();
    assertThat(item.state()).isEqualTo(CommandState.CONFLICT);
    assertThat(item.handled().orElseThrow().by()).isEqualTo("王值班");
    assertThat(signs()).isEmpty();
    desk.close();
    desk.open();
    assertThat(desk.item(operation).handled()).isPresent();
  }

  @Test
  void mine_is_applied_again_as_a_new_command_on_what_the_record_is_now() throws Exception {
    UUID operation = conflict();
    centre.put(Alarm.KIND.number(), TestOutbox.alarm(1, AlarmState.NEW));
    desk.pull(centre);
    UUID next = kept(desk.door.again(operation).join());
    assertThat(desk.item(operation).handled().orElseThrow().again()).contains(next);
    assertThat(desk.shown(1)).isEqualTo(AlarmState.ACKED);
    desk.push(centre);
    assertThat(desk.item(next).state()).isEqualTo(CommandState.DONE);
  }

  @Test
  void mine_that_is_refused_again_leaves_the_conflict_where_it_is() throws Exception {
    UUID operation = conflict();
    assertThat(desk.door.again(operation).join()).isInstanceOf(Given.Refused.class);
    assertThat(desk.item(operation).needsPerson()).isTrue();
  }

  @Test
  void what_was_not_sent_yet_can_be_taken_back_unless_something_builds_on_it() {
    UUID first = kept(desk.acknowledge(1));
    UUID second = kept(desk.give(AlarmCommands.VERIFY, new UUID(0, 1), new NoArguments()));
    assertThat(desk.door.withdraw(first).join()).isFalse();
    assertThat(desk.door.withdraw(second).join()).isTrue();
    assertThat(desk.shown(1)).isEqualTo(AlarmState.ACKED);
    assertThat(desk.toSend()).extracting(Operation::id).containsExactly(first);
    assertThat(desk.door.withdraw(first).join()).isFalse();
    assertThat(desk.item(second).state()).isEqualTo(CommandState.WITHDRAWN);
  }

  @Test
  void a_poisoned_operation_is_parked_with_what_depends_on_it_and_the_queue_goes_on() {
    UUID poison = kept(desk.acknowledge(1));
    UUID dependent = kept(desk.give(AlarmCommands.VERIFY, new UUID(0, 1), new NoArguments()));
    UUID other = kept(desk.acknowledge(2));
    desk.toSend();
    desk.cache.outbox().park(poison, "http-500");
    assertThat(desk.item(poison).parked()).contains("http-500");
    assertThat(desk.item(dependent).parked()).contains(CacheOutbox.DEPENDS);
    assertThat(desk.shown(1)).isEqualTo(AlarmState.NEW);
    assertThat(desk.toSend())
        .extracting(Operation::skips, Operation::seq)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(true, 1L),
            org.assertj.core.groups.Tuple.tuple(true, 2L),
            org.assertj.core.groups.Tuple.tuple(false, 3L));
    desk.push(centre);
    assertThat(desk.item(other).state()).isEqualTo(CommandState.DONE);
    assertThat(desk.item(poison).needsPerson()).isTrue();
    UUID again = kept(desk.door.again(poison).join());
    desk.push(centre);
    assertThat(desk.item(again).state()).isEqualTo(CommandState.DONE);
  }

  private Given together() {
    return desk.door
        .giveTogether(
            List.of(
                new Command<>(AlarmCommands.ACKNOWLEDGE, new UUID(0, 1), new NoArguments()),
                new Command<>(AlarmCommands.ACKNOWLEDGE, new UUID(0, 2), new NoArguments())))
        .join();
  }

  @Test
  void commands_that_stand_or_fall_together_are_kept_all_or_none() {
    kept(desk.acknowledge(2));
    assertThat(together()).as("the second is so already").isNotInstanceOf(Given.Kept.class);
    assertThat(desk.shown(1)).isEqualTo(AlarmState.NEW);
    assertThat(desk.items()).hasSize(1);
  }

  @Test
  void a_group_is_sent_whole_however_little_a_request_may_hold_and_again_so() {
    kept(together());
    List<Operation> sent = desk.cache.outbox().toSend(1, 1);
    assertThat(sent).hasSize(2);
    assertThat(sent.getFirst().group()).isNotNull().isEqualTo(sent.getLast().group());
    assertThat(desk.cache.outbox().toSend(1, 1)).isEqualTo(sent);
    desk.push(centre);
    assertThat(desk.items()).allMatch(item -> item.state() == CommandState.DONE);
  }

  @Test
  void a_request_ends_before_a_group_that_would_not_fit() {
    centre.put(Alarm.KIND.number(), TestOutbox.alarm(3, AlarmState.NEW));
    pull();
    kept(desk.acknowledge(3));
    kept(together());
    assertThat(desk.cache.outbox().toSend(2, 1 << 20)).hasSize(1);
    assertThat(desk.cache.outbox().toSend(3, 1 << 20)).hasSize(3);
  }

  private void pull() {
    try {
      desk.pull(centre);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void what_stands_together_is_taken_back_parked_and_given_again_together() {
    UUID first = kept(together());
    assertThat(desk.door.withdraw(first).join()).isTrue();
    assertThat(desk.shown(1)).isEqualTo(AlarmState.NEW);
    assertThat(desk.shown(2)).isEqualTo(AlarmState.NEW);
    UUID poison = kept(together());
    desk.toSend();
    desk.cache.outbox().park(poison, "http-500");
    assertThat(desk.shown(2)).as("parked with the other").isEqualTo(AlarmState.NEW);
    UUID again = kept(desk.door.again(poison).join());
    assertThat(desk.shown(2)).isEqualTo(AlarmState.ACKED);
    desk.push(centre);
    assertThat(desk.item(again).state()).isEqualTo(CommandState.DONE);
    assertThat(desk.items()).noneMatch(CommandItem::needsPerson);
  }

  @Test
  void a_restored_server_gets_again_what_it_had_acknowledged_once() throws Exception {
    Object yesterday = centre.backup();
    UUID one = kept(desk.acknowledge(1));
    UUID two = kept(desk.register(new UUID(5, 5), "宅基地边界", "张三"));
    desk.push(centre);
    desk.pull(centre);
    centre.restore(yesterday);
    desk.ask(centre);
    desk.pull(centre);
    assertThat(desk.shown(1)).as("still shown while it is under way").isEqualTo(AlarmState.ACKED);
    desk.push(centre);
    for (UUID operation : List.of(one, two)) {
      assertThat(centre.effects(operation)).isEqualTo(1);
      assertThat(desk.item(operation).state()).isEqualTo(CommandState.DONE);
    }
  }

  @Test
  void a_restored_server_gets_again_what_was_done_under_an_earlier_replica_id() throws Exception {
    Object yesterday = centre.backup();
    UUID operation = kept(desk.acknowledge(1));
    desk.push(centre);
    desk.cache.outbox().fork();
    desk.push(centre);
    centre.restore(yesterday);
    desk.ask(centre);
    desk.push(centre);
    assertThat(centre.effects(operation)).isEqualTo(1);
    assertThat(desk.item(operation).state()).isEqualTo(CommandState.DONE);
  }

  @Test
  void what_was_done_survives_a_restore_that_a_desk_meets_under_a_new_replica_id()
      throws Exception {
    Object yesterday = centre.backup();
    UUID operation = kept(desk.acknowledge(1));
    desk.push(centre);
    centre.restore(yesterday);
    desk.cache.outbox().fork();
    desk.push(centre);
    assertThat(centre.effects(operation)).isEqualTo(1);
    assertThat(desk.item(operation).state()).isEqualTo(CommandState.DONE);
  }

  @Test
  void an_old_copy_of_the_cache_beside_its_journal_goes_on_under_a_new_replica_id()
      throws Exception {
    desk.close();
    Path copy = Files.copy(desk.file, folder.resolve("copy.db"));
    desk.open();
    UUID replica = desk.cache.syncState().replica();
    UUID operation = kept(desk.acknowledge(1));
    desk.push(centre);
    desk.close();
    Files.move(copy, desk.file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    desk.open();
    assertThat(desk.cache.syncState().replica()).isNotEqualTo(replica);
    desk.push(centre);
    assertThat(centre.effects(operation)).isEqualTo(1);
    assertThat(desk.item(operation).state()).isEqualTo(CommandState.DONE);
  }

  @Test
  void a_desk_that_was_restored_from_an_old_copy_takes_a_new_replica_id_and_doubles_nothing()
      throws Exception {
    UUID first = kept(desk.acknowledge(1));
    desk.close();
    Path copy = Files.copy(desk.file, folder.resolve("copy.db"));
    desk.open();
    desk.push(centre);
    UUID second = kept(desk.acknowledge(2));
    desk.push(centre);
    UUID replica = desk.cache.syncState().replica();
    desk.close();
    Files.delete(folder.resolve("outbox.journal"));
    Files.move(copy, desk.file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    desk.open();
    UUID third = kept(desk.register(new UUID(6, 6), "排水", "李四"));
    desk.push(centre);
    assertThat(desk.cache.syncState().replica()).isNotEqualTo(replica);
    assertThat(centre.effects(first)).isEqualTo(1);
    assertThat(centre.effects(second)).isEqualTo(1);
    assertThat(centre.effects(third)).isEqualTo(1);
  }

  @Test
  void a_cache_that_is_lost_takes_no_command_with_it() throws Exception {
    UUID conflict = conflict();
    UUID waiting = kept(desk.register(new UUID(7, 7), "噪声扰民", "王五"));
    UUID sent = kept(desk.acknowledge(2));
    desk.toSend();
    desk.close();
    Files.write(desk.file, "garbage".repeat(4_000).getBytes(StandardCharsets.UTF_8));
    Files.deleteIfExists(folder.resolve("cache.db-wal"));
    desk.open();
    assertThat(desk.cache.opening()).isInstanceOf(Opening.SetAside.class);
    assertThat(desk.dispute(new UUID(7, 7)).orElseThrow().title()).isEqualTo("噪声扰民");
    assertThat(desk.item(conflict).needsPerson()).isTrue();
    desk.pull(centre);
    assertThat(desk.shown(2)).isEqualTo(AlarmState.ACKED);
    desk.push(centre);
    assertThat(centre.effects(waiting)).isEqualTo(1);
    assertThat(centre.effects(sent)).isEqualTo(1);
    assertThat(desk.item(waiting).state()).isEqualTo(CommandState.DONE);
  }

  @Test
  void a_desk_whose_disk_has_changed_what_lies_below_a_pending_command_opens_with_the_command()
      throws Exception {
    UUID operation = kept(desk.acknowledge(1));
    desk.close();
    try (Connection raw = DriverManager.getConnection("jdbc:sqlite:" + desk.file);
        Statement statement = raw.createStatement()) {
      statement.execute("UPDATE base_row SET body = X'7b7b'");
    }
    desk.open();
    assertThat(desk.cache.opening()).isInstanceOf(Opening.SetAside.class);
    assertThat(desk.item(operation).state()).isEqualTo(CommandState.WAITING);
    desk.pull(centre);
    desk.push(centre);
    assertThat(desk.item(operation).state()).isEqualTo(CommandState.DONE);
  }

  @Test
  void records_with_pending_commands_outlive_a_delete_a_leave_and_a_sweep() throws Exception {
    UUID made = new UUID(8, 8);
    kept(desk.register(made, "道路通行", "赵六"));
    kept(desk.acknowledge(1));
    try (FeedApplier feed = desk.cache.feed()) {
      feed.gone(new FeedLine.Gone(true, Alarm.KIND.number(), 90, 1, 9, new UUID(0, 1)));
      feed.mark(TestRows.cursor(90));
      feed.flush();
    }
    assertThat(desk.shown(1)).isEqualTo(AlarmState.ACKED);
    desk.cache.reset();
    desk.agree();
    try (FeedApplier feed = desk.cache.feed()) {
      feed.end(TestRows.cursor(91), java.util.Optional.of(java.time.Instant.EPOCH));
      feed.flush();
    }
    assertThat(desk.shown(1)).isEqualTo(AlarmState.ACKED);
    assertThat(desk.dispute(made)).isPresent();
    assertThat(desk.cache.<Long>read(r -> r.count(Alarm.KIND, Filter.all()))).isEqualTo(1);
  }

  @Test
  void a_withdrawn_bucket_keeps_what_is_pending_until_the_server_has_answered() throws Exception {
    UUID operation = kept(desk.acknowledge(1));
    desk.cache.purge(java.util.Set.of(1));
    assertThat(desk.shown(1)).isEqualTo(AlarmState.ACKED);
    assertThat(desk.cache.<Long>read(r -> r.count(Alarm.KIND, Filter.all()))).isEqualTo(1);
    Operation sent = desk.toSend().getFirst();
    desk.settle(
        new PushReply(
            1,
            List.of(
                new OperationResult(
                    operation,
                    sent.seq(),
                    OperationResult.Status.REFUSED,
                    new Refusal(Refusal.Reason.OUT_OF_SCOPE, "division"),
                    List.of(),
                    null,
                    null))));
    assertThat(desk.cache.<Long>read(r -> r.count(Alarm.KIND, Filter.all()))).isZero();
    assertThat(desk.item(operation).needsPerson()).isTrue();
  }

  /// A copy of this desk sent it once more to a restored server, which then met a conflict.
  @Test
  void what_was_done_and_is_not_any_more_is_asked_again() {
    UUID operation = kept(desk.acknowledge(1));
    Operation sent = desk.toSend().getFirst();
    desk.settle(new PushReply(1, List.of(result(sent, OperationResult.Status.DONE))));
    assertThat(desk.item(operation).state()).isEqualTo(CommandState.DONE);
    desk.settle(new PushReply(1, List.of()).undone(List.of(operation, new UUID(5, 5))));
    assertThat(desk.toSend()).containsExactly(sent);
    PushReply otherwise = new PushReply(1, List.of(result(sent, OperationResult.Status.CONFLICT)));
    desk.settle(otherwise);
    assertThat(desk.item(operation).needsPerson()).isTrue();
    desk.settle(new PushReply(1, List.of()).undone(List.of(operation)));
    assertThat(desk.toSend()).as("a person has it now").isEmpty();
  }

  private static OperationResult result(Operation sent, OperationResult.Status status) {
    return new OperationResult(sent.id(), sent.seq(), status, null, List.of(), null, null);
  }

  /// The operation made version 2 in its bucket; then somebody moved the record out of the scope.
  @Test
  void an_answer_older_than_the_feeds_word_brings_nothing_back() throws Exception {
    UUID operation = kept(desk.acknowledge(1));
    Alarm alarm = desk.cache.<Alarm>read(r -> r.find(Alarm.KIND, new UUID(0, 1)).orElseThrow());
    Operation sent = desk.toSend().getFirst();
    try (FeedApplier feed = desk.cache.feed()) {
      feed.gone(new FeedLine.Gone(false, Alarm.KIND.number(), 90, 1, 9, new UUID(0, 1)));
      feed.mark(TestRows.cursor(90));
      feed.flush();
    }
    desk.settle(
        new PushReply(
            1,
            List.of(
                new OperationResult(
                    operation,
                    sent.seq(),
                    OperationResult.Status.DONE,
                    null,
                    List.of(),
                    null,
                    new RowImage(1, 8, JsonMapper.shared().valueToTree(alarm))))));
    assertThat(desk.cache.<Boolean>read(r -> r.find(Alarm.KIND, new UUID(0, 1)).isPresent()))
        .isFalse();
  }

  /// Its bucket lay outside of the account's scope when the centre answered, and came into it and
  /// was filled while the answer was on its way.
  @Test
  void an_answer_without_the_record_does_not_take_away_what_the_feed_has_brought()
      throws Exception {
    kept(desk.acknowledge(1));
    Operation sent = desk.toSend().getFirst();
    centre.put(Alarm.KIND.number(), TestOutbox.alarm(1, AlarmState.ACKED));
    desk.pull(centre);
    desk.settle(new PushReply(1, List.of(result(sent, OperationResult.Status.DONE))));
    assertThat(desk.shown(1)).isEqualTo(AlarmState.ACKED);
  }

  @Test
  void what_a_command_made_is_found_and_what_it_changed_is_found_anew() throws Exception {
    UUID made = new UUID(41, 1);
    kept(desk.register(made, "蟠龙渠漏水", "张三"));
    desk.push(centre);
    desk.pull(centre);
    desk.cache.catchUpSearch();
    assertThat(desk.found("蟠龙渠")).containsExactly(made);
    kept(
        desk.give(
            org.onescreen.model.mediation.DisputeCommands.EDIT,
            made,
            new org.onescreen.model.mediation.DisputeEdit("青石桥漏水", null)));
    assertThat(desk.dispute(made).orElseThrow().title()).isEqualTo("青石桥漏水");
    desk.cache.catchUpSearch();
    assertThat(desk.found("青石桥")).containsExactly(made);
    assertThat(desk.found("蟠龙渠")).isEmpty();
  }

  @Test
  void the_feed_changes_what_lies_below_a_pending_command() throws Exception {
    kept(desk.acknowledge(1));
    centre.put(Alarm.KIND.number(), TestOutbox.alarm(1, AlarmState.SUPPRESSED));
    desk.pull(centre);
    assertThat(desk.shown(1)).isEqualTo(AlarmState.SUPPRESSED);
    centre.put(Alarm.KIND.number(), TestOutbox.alarm(1, AlarmState.NEW));
    desk.pull(centre);
    assertThat(desk.shown(1)).isEqualTo(AlarmState.ACKED);
  }

  @Test
  void live_queries_hear_of_a_command_and_watchers_of_the_outbox_too() throws Exception {
    BlockingQueue<Map<UUID, CommandState>> alarms = new ArrayBlockingQueue<>(100);
    BlockingQueue<CommandCounts> counts = new ArrayBlockingQueue<>(100);
    try (Pin _ =
            desk.cache.live(
                java.util.Set.of(Alarm.KIND), r -> r.signs(Alarm.KIND), alarms::add, _ -> {});
        Pin _ = desk.door.watch(CacheReader::commandCounts, counts::add, _ -> {})) {
      assertThat(alarms.poll(10, TimeUnit.SECONDS)).isEmpty();
      assertThat(counts.poll(10, TimeUnit.SECONDS)).isEqualTo(CommandCounts.NONE);
      kept(desk.acknowledge(1));
      assertThat(alarms.poll(10, TimeUnit.SECONDS)).containsKey(new UUID(0, 1));
      assertThat(java.util.Objects.requireNonNull(counts.poll(10, TimeUnit.SECONDS)).pending())
          .isEqualTo(1);
    }
  }

  @Test
  void neither_the_cache_nor_the_journal_shows_what_a_command_says() throws Exception {
    kept(desk.register(new UUID(4, 4), "相邻通行", "欧阳某人某"));
    for (String name : List.of("cache.db", "cache.db-wal", "outbox.journal")) {
      Path file = folder.resolve(name);
      assertThat(contains(file, "13800000000")).as(name).isFalse();
      assertThat(contains(file, "欧阳某人某")).as(name).isFalse();
    }
  }

  @Test
  void a_full_disk_is_told_and_nothing_is_half_kept() throws Exception {
    desk.cache.limitPages(1);
    List<Given> given = new ArrayList<>();
    for (int i = 0; i < 400 && given.stream().noneMatch(Given.NotKept.class::isInstance); i++) {
      given.add(desk.register(new UUID(50, i), "邻里" + i, "张三"));
    }
    assertThat(given.getLast())
        .isInstanceOfSatisfying(
            Given.NotKept.class,
            failed -> assertThat(failed.failure()).isInstanceOf(CacheFailure.DiskFull.class));
    int kept = given.size() - 1;
    assertThat(desk.items()).hasSize(kept);
    assertThat(desk.cache.<Long>read(r -> r.count(Dispute.KIND, Filter.all()))).isEqualTo(kept);
    desk.cache.limitPages(1_000_000);
    kept(desk.register(new UUID(51, 1), "邻里", "张三"));
    desk.push(centre);
    assertThat(centre.all(Dispute.KIND.number())).hasSize(kept + 1);
  }

  private static boolean contains(Path file, String text) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
        .contains(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
  }

  private UUID conflict() throws InterruptedException {
    UUID operation = kept(desk.acknowledge(1));
    centre.put(Alarm.KIND.number(), TestOutbox.alarm(1, AlarmState.SUPPRESSED));
    desk.push(centre);
    desk.pull(centre);
    return operation;
  }

  private Map<UUID, CommandState> signs() {
    return desk.cache.read(r -> r.signs(Alarm.KIND));
  }

  private static UUID kept(Given given) {
    assertThat(given).isInstanceOf(Given.Kept.class);
    return ((Given.Kept) given).operation();
  }
}
