package org.onescreen.desktop.antifraud.gap;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onescreen.desktop.antifraud.statistics.AudienceQuery;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.model.antifraud.CampaignAudience;
import org.onescreen.model.ratio.Ratio;
import org.onescreen.model.ratio.Rounding;
import org.onescreen.model.region.DivisionCode;

/// How far each audience was reached in each village lately.
final class AudienceReach {
  private final Map<CampaignAudience, Map<DivisionCode, Long>> due =
      new EnumMap<>(CampaignAudience.class);
  private final Map<CampaignAudience, Map<DivisionCode, Long>> reached =
      new EnumMap<>(CampaignAudience.class);

  private AudienceReach() {}

  static AudienceReach read(CacheReader reader, Set<CampaignAudience> audiences, LocalDate today) {
    AudienceReach reach = new AudienceReach();
    AudienceQuery query = new AudienceQuery(Optional.empty(), today);
    for (CampaignAudience audience : audiences) {
      reach.due.put(audience, query.due(reader, audience));
      reach.reached.put(audience, query.reach(reader, audience));
    }
    return reach;
  }

  Ratio of(DivisionCode village, CampaignAudience audience) {
    long all = due.getOrDefault(audience, Map.of()).getOrDefault(village, 0L);
    long some = reached.getOrDefault(audience, Map.of()).getOrDefault(village, 0L);
    return new Ratio(Math.min(some, all), all, Rounding.TRUNCATE);
  }
}
