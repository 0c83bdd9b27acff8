package org.onescreen.model.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.onescreen.model.Commands;
import org.onescreen.model.access.Actor;
import org.onescreen.model.access.Role;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.mediation.DisputeCommands;
import org.onescreen.model.mediation.DisputeState;
import org.onescreen.model.mediation.Party;
import org.onescreen.model.record.CentreRecord;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class JudgePropertiesTest {
  private static final int SEEDS = 3_000;
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Actor OPERATOR = Samples.actor(Role.OPERATOR);

  private final List<String> faults = new ArrayList<>();
  private final Judge judge = Commands.judge((op, fault) -> faults.add(op + " " + fault));
  private final Preparation preparation = new Preparation(judge);

  /// As the server gets it.
  private static Operation sent(Operation operation) {
    return JSON.readValue(JSON.writeValueAsBytes(operation), Operation.class);
  }

  private <T extends Record & CentreRecord, A extends Record> Prepared prepare(
      Cases.Given<T, A> given, Samples samples) {
    return preparation.prepare(given.command(), given.record(), 3, OPERATOR, samples.place());
  }

  @Test
  void what_the_desk_shows_is_what_the_server_makes_of_the_same_record_and_once_only() {
    Set<String> applied = new HashSet<>();
    for (long seed = 0; seed < SEEDS; seed++) {
      Samples samples = new Samples(seed);
      Cases.Given<?, ?> given = Cases.any(samples);
      if (prepare(given, samples) instanceof Prepared.Ready ready) {
        Operation operation = sent(ready.operation());
        assertThat(judge.judge(operation, given.record(), OPERATOR))
            .as("seed %d: %s", seed, operation)
            .isEqualTo(new Verdict.Applied(ready.after()));
        assertThat(judge.judge(operation, Optional.of(ready.after()), OPERATOR))
            .as("seed %d again: %s", seed, operation)
            .isInstanceOf(Verdict.Unchanged.class);
        applied.add(operation.command());
      }
    }
    assertThat(faults).isEmpty();
    assertThat(applied)
        .contains(
            "alarm.acknowledge",
            "alarm.false-alarm",
            "alarm.close",
            "alarm.dispatch",
            "incident.move",
            "fraud-warning.move",
            "dispute.move",
            "dispute.edit",
            "dispute.register");
  }

  /// Two operators start from the same case; the second one's word meets the first one's result.
  @Test
  void of_two_at_once_no_change_is_lost_in_silence() {
    int conflicts = 0;
    int both = 0;
    for (long seed = 0; seed < SEEDS; seed++) {
      Samples samples = new Samples(seed);
      Dispute base = samples.dispute(samples.any(DisputeState.values()));
      Prepared first = prepare(edit(base, samples), samples);
      Prepared second = prepare(edit(base, samples), samples);
      if (first instanceof Prepared.Ready theirs && second instanceof Prepared.Ready mine) {
        Dispute present = (Dispute) theirs.after();
        Dispute wanted = (Dispute) mine.after();
        switch (judge.judge(sent(mine.operation()), Optional.of(present), OPERATOR)) {
          case Verdict.Applied(CentreRecord record) -> {
            Dispute after = (Dispute) record;
            assertThat(after.title())
                .as("seed %d", seed)
                .isEqualTo(kept(base.title(), present.title(), wanted.title()));
            assertThat(after.type()).isEqualTo(kept(base.type(), present.type(), wanted.type()));
            assertThat(after.color())
                .isEqualTo(kept(base.color(), present.color(), wanted.color()));
            both++;
          }
          case Verdict.Conflict(List<FieldConflict> fields) -> {
            assertThat(fields)
                .as("seed %d", seed)
                .isNotEmpty()
                .allSatisfy(f -> assertThat(f.field()).isIn("type", "color"))
                .allSatisfy(f -> assertThat(f.theirs()).isNotEqualTo(f.mine()))
                .allSatisfy(f -> assertThat(f.theirs()).isNotEqualTo(f.base()));
            conflicts++;
          }
          case Verdict.Unchanged _ -> {
            Map<String, ?> set = mine.operation().set();
            assertThat(Fields.of(present).only(set.keySet())).isEqualTo(set);
          }
          case Verdict.Refused refused -> throw new AssertionError("seed " + seed + " " + refused);
        }
      }
    }
    assertThat(conflicts).isGreaterThan(100);
    assertThat(both).isGreaterThan(100);
  }

  private static Cases.Given<?, ?> edit(Dispute dispute, Samples samples) {
    return Cases.Given.of(DisputeCommands.EDIT, dispute, Cases.edit(samples));
  }

  private static <V> V kept(V base, V theirs, V mine) {
    return mine.equals(base) ? theirs : mine;
  }

  /// The parties of a case, as a list of which neither operator may lose an entry.
  public record PartyList(List<Party> parties) {}

  private static final CommandType<Dispute, PartyList> PARTIES =
      new CommandType<>(
          "dispute.parties",
          Dispute.KIND,
          PartyList.class,
          false,
          Set.of(Role.OPERATOR),
          Map.of("parties", FieldPolicy.UNION),
          (current, list, _) -> Decision.done(with(current.orElseThrow(), list.parties())));

  private static Dispute with(Dispute d, List<Party> parties) {
    ObjectNode tree = JSON.valueToTree(d);
    tree.set("parties", JSON.valueToTree(parties));
    return JSON.treeToValue(tree, Dispute.class);
  }

  @Test
  void a_list_to_which_both_add_keeps_both_and_what_either_removed_stays_away() {
    Judge judging = new Judge(List.of(PARTIES), (op, fault) -> faults.add(op + " " + fault));
    for (long seed = 0; seed < 2_000; seed++) {
      Samples samples = new Samples(seed);
      List<Party> base = some(samples, "甲乙丙");
      Dispute before = with(samples.dispute(DisputeState.CLUE), base);
      List<Party> theirs = changed(samples, base, "丁戊");
      List<Party> mine = changed(samples, base, "己庚戊");
      Prepared prepared =
          new Preparation(judging)
              .prepare(
                  new Command<>(PARTIES, before.id(), new PartyList(mine)),
                  Optional.of(before),
                  1,
                  OPERATOR,
                  samples.place());
      if (!(prepared instanceof Prepared.Ready ready)) {
        continue;
      }
      Dispute present = with(before, theirs);
      Dispute after =
          judging.judge(sent(ready.operation()), Optional.of(present), OPERATOR)
                  instanceof Verdict.Applied applied
              ? (Dispute) applied.after()
              : present;
      Set<Party> expected = new HashSet<>(theirs);
      expected.addAll(mine);
      expected.removeIf(p -> base.contains(p) && !(theirs.contains(p) && mine.contains(p)));
      assertThat(after.parties())
          .as("seed %d", seed)
          .doesNotHaveDuplicates()
          .containsExactlyInAnyOrderElementsOf(expected);
    }
    assertThat(faults).isEmpty();
  }

  private static List<Party> some(Samples samples, String names) {
    List<Party> list = new ArrayList<>();
    for (int i = 0; i < names.length(); i++) {
      if (samples.chance()) {
        list.add(Samples.party(names.substring(i, i + 1)));
      }
    }
    return list;
  }

  private static List<Party> changed(Samples samples, List<Party> base, String more) {
    List<Party> list = new ArrayList<>(base);
    list.removeIf(_ -> samples.any(new Integer[] {0, 1, 2}) == 0);
    list.addAll(some(samples, more));
    return list;
  }
}
