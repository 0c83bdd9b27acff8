package org.onescreen.desktop.antifraud.ledger;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.antifraud.form.Entry;
import org.onescreen.desktop.antifraud.form.EntryForm;
import org.onescreen.desktop.cache.Order;
import org.onescreen.model.antifraud.CampaignAudience;
import org.onescreen.model.antifraud.LedgerCommands;
import org.onescreen.model.antifraud.PublicityTeam;
import org.onescreen.model.record.Kind;
import org.onescreen.model.region.DivisionCode;

/// Teams that go out to warn people (蓝马甲).
record TeamLedger(LedgerWords words) implements Ledger<PublicityTeam> {
  @Override
  public LedgerId id() {
    return LedgerId.TEAM;
  }

  @Override
  public Kind<PublicityTeam> kind() {
    return PublicityTeam.KIND;
  }

  @Override
  public Order order() {
    return Order.ascending(Kind.DIVISION);
  }

  @Override
  public List<LedgerColumn<PublicityTeam>> columns() {
    return List.of(
        words.text("name", 180, PublicityTeam::name),
        words.place(120, PublicityTeam::division),
        words.number("members", 80, line -> words.count(line.members())),
        words.text("audience", 90, line -> words.of("antifraud.audience", line.audience())),
        words.text("active", 70, line -> words.yes(line.active())));
  }

  @Override
  public Draft draft(EntryForm form, @Nullable PublicityTeam old, LedgerNames names) {
    Entry<DivisionCode> village =
        form.search(words.field("village"), names.choices(), old == null ? null : old.division());
    Entry<String> name = form.text(words.field("name"), old == null ? "" : old.name(), true);
    Entry<Integer> members =
        form.number(words.field("members"), old == null ? 1 : old.members(), 1);
    Entry<CampaignAudience> audience =
        form.choice(
            words.field("audience"),
            words.choices("antifraud.audience", CampaignAudience.values()),
            old == null ? CampaignAudience.EVERYBODY : old.audience());
    Entry<Boolean> active =
        form.choice(words.field("active"), words.yesOrNo(), old == null || old.active());
    return door ->
        Draft.line(
            door,
            LedgerCommands.ENTER_TEAM,
            LedgerCommands.CORRECT_TEAM,
            old,
            id ->
                Fields.all(village, name, members, audience, active)
                    ? Optional.of(
                        new PublicityTeam(
                            id,
                            Fields.get(village),
                            Fields.get(name),
                            Fields.get(members),
                            Fields.get(audience),
                            Fields.get(active)))
                    : Optional.empty());
  }
}
