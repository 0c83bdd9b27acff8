package org.onescreen.desktop.antifraud.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.desktop.cache.Grouping;
import org.onescreen.desktop.cache.LiveQueries;
import org.onescreen.model.antifraud.Campaign;
import org.onescreen.model.antifraud.CampaignAudience;
import org.onescreen.model.antifraud.CampaignTarget;
import org.onescreen.model.antifraud.PlaceGap;
import org.onescreen.model.record.Column;
import org.onescreen.model.record.Kind;
import org.onescreen.model.region.DivisionCode;
import org.onescreen.model.region.DivisionLevel;

/// How far the key audiences have been reached in the last [PlaceGap#DAYS] days: in each village no
/// more than there are, so that one village that was told twice does not hide another that was not.
public record AudienceQuery(Optional<DivisionCode> within, LocalDate today)
    implements LiveQueries.Read<List<AudienceFigures>> {
  public static final Set<Kind<?>> READS = Set.of(Campaign.KIND, CampaignTarget.KIND);

  @Override
  public List<AudienceFigures> run(CacheReader reader) {
    List<AudienceFigures> all = new ArrayList<>();
    for (CampaignAudience audience : CampaignAudience.values()) {
      Map<DivisionCode, Long> due = due(reader, audience);
      Map<DivisionCode, Long> reach = reach(reader, audience);
      all.add(AudienceFigures.of(audience, due, reach));
    }
    return all;
  }

  /// How many there are in each village.
  public Map<DivisionCode, Long> due(CacheReader reader, CampaignAudience audience) {
    Column<Integer> count =
        switch (audience) {
          case STUDENTS -> CampaignTarget.STUDENTS;
          case PATIENTS -> CampaignTarget.PATIENTS;
          case ELDERS -> CampaignTarget.ELDERS;
          case LEFT_BEHIND -> CampaignTarget.LEFT_BEHIND;
          case WORKING_AWAY -> CampaignTarget.WORKING_AWAY;
          case EVERYBODY -> CampaignTarget.PEOPLE;
        };
    return reader.sumBy(CampaignTarget.KIND, villages(), count, area());
  }

  /// What was said to everybody reached everybody; what was said to some, only these.
  public Map<DivisionCode, Long> reach(CacheReader reader, CampaignAudience audience) {
    Filter lately =
        Filter.atLeast(Campaign.DAY, today.minusDays(PlaceGap.DAYS - 1L))
            .and(Filter.lessThan(Campaign.DAY, today.plusDays(1)));
    Filter whom =
        audience == CampaignAudience.EVERYBODY
            ? Filter.all()
            : Filter.is(Campaign.AUDIENCE, audience);
    return reader.sumBy(Campaign.KIND, villages(), Campaign.REACH, area().and(lately).and(whom));
  }

  private Filter area() {
    return within.map(division -> Filter.within(Kind.DIVISION, division)).orElse(Filter.all());
  }

  private static Grouping<DivisionCode> villages() {
    return Grouping.byDivision(DivisionLevel.VILLAGE);
  }
}
