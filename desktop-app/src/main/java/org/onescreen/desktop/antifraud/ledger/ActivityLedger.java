package org.onescreen.desktop.antifraud.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.antifraud.form.Entry;
import org.onescreen.desktop.antifraud.form.EntryForm;
import org.onescreen.desktop.antifraud.form.Narrowing;
import org.onescreen.desktop.cache.Order;
import org.onescreen.model.antifraud.Campaign;
import org.onescreen.model.antifraud.CampaignAudience;
import org.onescreen.model.antifraud.CampaignChannel;
import org.onescreen.model.antifraud.CampaignType;
import org.onescreen.model.antifraud.LedgerCommands;
import org.onescreen.model.record.Kind;
import org.onescreen.model.region.DivisionCode;
import org.onescreen.model.region.GridCode;

/// Activities: channel, audience, place, time and reach.
record ActivityLedger(LedgerWords words) implements Ledger<Campaign> {
  private static final int MORNING = 9 * 60;
  private static final int HOUR = 60;

  @Override
  public LedgerId id() {
    return LedgerId.ACTIVITY;
  }

  @Override
  public Kind<Campaign> kind() {
    return Campaign.KIND;
  }

  @Override
  public Order order() {
    return Order.descending(Campaign.DAY);
  }

  @Override
  public List<LedgerColumn<Campaign>> columns() {
    return List.of(
        words.text("day", 90, line -> line.day().toString()),
        words.place(110, Campaign::division),
        words.text("type", 80, line -> words.of("antifraud.campaign", line.type())),
        words.text("channel", 90, line -> words.of("antifraud.channel", line.channel())),
        words.text("audience", 80, line -> words.of("antifraud.audience", line.audience())),
        words.text("where", 110, line -> LedgerWords.orEmpty(line.place())),
        words.number("times", 70, line -> words.quantity(line.times(), line.approximate())),
        words.number("reach", 80, line -> words.count(line.reach())));
  }

  @Override
  public Draft draft(EntryForm form, @Nullable Campaign old, LedgerNames names) {
    Narrowing<DivisionCode, GridCode> where =
        names.where(
            form, words, old == null ? null : old.division(), old == null ? null : old.grid());
    Entry<LocalDate> day = form.date(words.field("day"), old == null ? words.today() : old.day());
    Entry<CampaignType> type =
        form.choice(
            words.field("type"),
            words.choices("antifraud.campaign", CampaignType.values()),
            old == null ? CampaignType.LECTURE : old.type());
    Entry<CampaignChannel> channel =
        form.choice(
            words.field("channel"),
            words.choices("antifraud.channel", CampaignChannel.values()),
            old == null || old.channel() == null ? CampaignChannel.ON_SITE : old.channel());
    Entry<CampaignAudience> audience =
        form.choice(
            words.field("audience"),
            words.choices("antifraud.audience", CampaignAudience.values()),
            old == null ? CampaignAudience.EVERYBODY : old.audience());
    Entry<String> spot =
        form.text(words.field("where"), old == null ? "" : LedgerWords.orEmpty(old.place()), false);
    Entry<String> team =
        form.text(words.field("team"), old == null ? "" : LedgerWords.orEmpty(old.team()), false);
    Entry<Integer> start =
        form.time(words.field("start"), minute(old == null ? null : old.startMinute(), MORNING));
    Entry<Integer> minutes =
        form.number(words.field("minutes"), minute(old == null ? null : old.minutes(), HOUR), 1);
    Entry<Integer> times = form.number(words.field("times"), old == null ? 1 : old.times(), 1);
    Entry<Integer> reach = form.number(words.field("reach"), old == null ? 0 : old.reach(), 0);
    return door ->
        Draft.line(
            door,
            LedgerCommands.ENTER_CAMPAIGN,
            LedgerCommands.CORRECT_CAMPAIGN,
            old,
            id ->
                Fields.all(
                        where.whole(),
                        day,
                        type,
                        channel,
                        audience,
                        spot,
                        team,
                        start,
                        minutes,
                        times,
                        reach)
                    ? Optional.of(
                        new Campaign(
                            id,
                            Fields.get(where.whole()),
                            Fields.get(type),
                            Fields.get(audience),
                            Fields.get(times),
                            Fields.get(reach),
                            old != null && old.approximate(),
                            Fields.get(day),
                            Fields.get(where.part()).orElse(null),
                            Fields.get(channel),
                            Draft.orNull(Fields.get(spot)),
                            Fields.get(start),
                            Fields.get(minutes),
                            Draft.orNull(Fields.get(team))))
                    : Optional.empty());
  }

  private static int minute(@Nullable Integer value, int otherwise) {
    return value == null ? otherwise : value;
  }

  @Override
  public Map<UUID, String> marks(List<Campaign> lines, LedgerNames names) {
    return ActivityMarks.of(lines, names, words);
  }
}
