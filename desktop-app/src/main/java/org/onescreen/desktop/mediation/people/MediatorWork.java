package org.onescreen.desktop.mediation.people;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.desktop.cache.Order;
import org.onescreen.desktop.mediation.card.CaseWords;
import org.onescreen.desktop.mediation.people.ListPage.Side;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.mediation.MediatorGuard;

/// What a mediator has at hand, and which open cases he or she keeps out of.
record MediatorWork(CaseWords words, MediatorLine line) {
  /// Off the FX thread: looks at the open cases of the desk.
  List<Side> read(CacheReader reader) {
    List<Side> own = new ArrayList<>();
    List<Side> recused = new ArrayList<>();
    reader.each(
        Dispute.KIND,
        Filter.is(Dispute.ACTIVE, true),
        dispute -> {
          if (dispute.mediator().equals(line.id())) {
            own.add(new Side(told(dispute), false));
          }
          if (MediatorGuard.recused(dispute, line.id())) {
            recused.add(new Side(told(dispute), false));
          }
        });
    List<Side> side = new ArrayList<>();
    side.add(new Side(line.name() + " · " + line.committee(), true));
    side.add(new Side(line.where() + line.network().map(n -> " · " + n).orElse(""), false));
    line.left()
        .map(left -> words.texts().get("people.mediator.left.why", left.on(), left.reason()))
        .ifPresent(why -> side.add(new Side(why, false)));
    part(side, "people.mediator.own", own);
    part(side, "people.mediator.recused", recused);
    return side;
  }

  /// The open cases of a mediator.
  static List<UUID> atHand(CacheReader reader, UUID mediator) {
    List<UUID> cases = new ArrayList<>();
    reader.eachLine(
        Dispute.KIND,
        Filter.is(Dispute.ACTIVE, true).and(Filter.is(Dispute.MEDIATOR, mediator)),
        new Order(List.of()),
        List.of(),
        line -> cases.add(line.id()));
    return List.copyOf(cases);
  }

  private void part(List<Side> side, String title, List<Side> cases) {
    side.add(new Side(words.texts().get(title, words.figures().count(cases.size())), true));
    side.addAll(cases);
  }

  private String told(Dispute dispute) {
    return dispute.code()
        + " · "
        + words.type(dispute.type())
        + " · "
        + words.state(dispute.state());
  }
}
