package org.onescreen.model.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.onescreen.model.Commands;
import org.onescreen.model.access.Actor;
import org.onescreen.model.access.Role;
import org.onescreen.model.command.Command;
import org.onescreen.model.command.Judge;
import org.onescreen.model.command.Operation;
import org.onescreen.model.command.Preparation;
import org.onescreen.model.command.Prepared;
import org.onescreen.model.command.Refusal;
import org.onescreen.model.command.Verdict;
import org.onescreen.model.region.DivisionCode;

class DossierBookTest {
  private static final DivisionCode VILLAGE = new DivisionCode("990101100001");
  private static final Actor OPERATOR =
      new Actor(new UUID(1, 1), "王值班", Role.OPERATOR, List.of(new DivisionCode("990101000000")));
  private static final Instant NOW = Instant.parse("2026-03-01T02:30:00Z");

  private final Judge judge =
      Commands.judge(
          (_, fault) -> {
            throw new AssertionError(fault);
          });
  private long seq;

  @Test
  void numbersAreDenseAndGivenOnceInTheOrderInWhichTheCentreTakesThem() {
    long seed = 20260301;
    Random chance = new Random(seed);
    List<UUID> cases = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      cases.add(new UUID(7, i));
    }
    Optional<DossierBook> centre = Optional.empty();
    Map<UUID, String> given = new HashMap<>();
    for (int i = 0; i < 200; i++) {
      UUID dispute = cases.get(chance.nextInt(cases.size()));
      // Each desk asks on what it last saw, which may be nothing.
      Optional<DossierBook> seen = chance.nextBoolean() ? centre : Optional.empty();
      Prepared prepared = prepare(dispute, seen);
      if (!(prepared instanceof Prepared.Ready ready)) {
        continue;
      }
      Verdict verdict = judge.judge(ready.operation(), centre, OPERATOR);
      if (verdict instanceof Verdict.Applied(var after)) {
        centre = Optional.of((DossierBook) after);
      } else {
        assertThat(verdict).as("seed " + seed).isEqualTo(new Verdict.Unchanged());
      }
      String number = centre.orElseThrow().number(dispute).orElseThrow();
      assertThat(given.getOrDefault(dispute, number)).as("seed " + seed).isEqualTo(number);
      given.put(dispute, number);
    }
    List<String> wanted = new ArrayList<>();
    for (int n = 1; n <= given.size(); n++) {
      wanted.add("（2026）红椿人调字第" + n + "号");
    }
    assertThat(given.values()).as("seed " + seed).containsExactlyInAnyOrderElementsOf(wanted);
  }

  @Test
  void aBookOfAnotherCommitteeOrOfAYearToComeIsNotWrittenInto() {
    DossierLine line = new DossierLine(VILLAGE, 2027, "红椿", UUID.randomUUID());
    UUID book = DossierBook.idOf(VILLAGE, 2027);
    assertThat(refused(line, book)).isTrue();
    DossierLine other = new DossierLine(VILLAGE, 2026, "红椿", UUID.randomUUID());
    assertThat(refused(other, DossierBook.idOf(VILLAGE, 2025))).isTrue();
    assertThat(
            refused(
                new DossierLine(VILLAGE, 2026, " ", UUID.randomUUID()),
                DossierBook.idOf(VILLAGE, 2026)))
        .isTrue();
  }

  private boolean refused(DossierLine line, UUID book) {
    return prepare(line, book, Optional.empty()) instanceof Prepared.Settled(var why)
        && why instanceof Verdict.Refused(var refusal)
        && refusal.reason() == Refusal.Reason.BAD_ARGUMENTS;
  }

  private Prepared prepare(UUID dispute, Optional<DossierBook> seen) {
    return prepare(
        new DossierLine(VILLAGE, 2026, "红椿", dispute), DossierBook.idOf(VILLAGE, 2026), seen);
  }

  private Prepared prepare(DossierLine line, UUID book, Optional<DossierBook> seen) {
    return new Preparation(judge)
        .prepare(
            new Command<>(DossierCommands.NUMBER, book, line),
            seen,
            seen.isPresent() ? 1 : 0,
            OPERATOR,
            new Prepared.Place(new UUID(2, ++seq), new UUID(3, 3), seq, null, NOW));
  }

  @Test
  void theOperationItselfSaysNothingOfWhatTheDeskSaw() {
    if (prepare(UUID.randomUUID(), Optional.empty())
        instanceof Prepared.Ready(Operation sent, var _)) {
      assertThat(sent.base()).isEmpty();
      assertThat(sent.set()).isEmpty();
    }
  }
}
