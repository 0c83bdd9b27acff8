package org.onescreen.packaging.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.mediation.DisputeFlow;
import org.onescreen.model.mediation.DisputeState;
import org.onescreen.packaging.sync.ManyDisputes;

/// Open and closed cases, as many as asked for; same number, same case. Whatever is closed was
/// closed before, over five years.
record BoardCases(int open, int closed, LocalDate today) {
  private static final List<DisputeState> OPEN =
      List.of(
          DisputeState.ACCEPTED,
          DisputeState.ASSIGNED,
          DisputeState.INVESTIGATING,
          DisputeState.SCHEDULED,
          DisputeState.NEXT_TRY,
          DisputeState.AGREED_WRITTEN,
          DisputeState.EFFECTIVE,
          DisputeState.PERFORMING,
          DisputeState.PERFORMED);
  private static final int CLOSED_DAYS = 5 * 365;
  private static final int OPEN_DAYS = 40;

  int size() {
    return open + closed;
  }

  Dispute dispute(int number) {
    Dispute like = ManyDisputes.dispute(number);
    Random random = new Random(-number);
    boolean active = number < open;
    DisputeState state = active ? OPEN.get(random.nextInt(OPEN.size())) : DisputeState.ARCHIVED;
    LocalDate day = today.minusDays(random.nextInt(active ? OPEN_DAYS : CLOSED_DAYS));
    boolean agreed = !active || state.compareTo(DisputeState.AGREED_WRITTEN) >= 0;
    return new Dispute(
        like.id(),
        like.division(),
        like.grid(),
        like.code(),
        like.title(),
        like.type(),
        like.source(),
        state,
        like.color(),
        active,
        DisputeFlow.IN_MEDIATION.contains(state),
        like.level(),
        like.attempt(),
        like.escalated(),
        like.room(),
        agreed && like.room() != null,
        agreed,
        !active || state == DisputeState.PERFORMED,
        day,
        day.plusDays(random.nextInt(5)),
        active ? today.plusDays(random.nextInt(30) - 5L) : null,
        like.mediator(),
        like.parties());
  }
}
